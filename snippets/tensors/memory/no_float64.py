import torch

d = torch.arange(4)
d.to(torch.Float64)
#! AttributeError: module 'torch' has no attribute 'Float64'
