import torch

d = torch.arange(4)
d.astype(torch.float64)
#! AttributeError: 'Tensor' object has no attribute 'astype'. Did you mean: 'dtype'?
