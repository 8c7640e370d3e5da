import torch

X = torch.arange(12, dtype=torch.flat32).reshape(3, 4)
#! AttributeError: module 'torch' has no attribute 'flat32'
