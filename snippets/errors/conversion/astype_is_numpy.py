import torch

torch.ones(2).astype(torch.float64)
#! AttributeError: 'Tensor' object has no attribute 'astype'. Did you mean: 'dtype'?
