import torch

d = torch.arange(4)
print((d.to(torch.float64) + 0.1).dtype)
#> torch.float64
d.astype(torch.float64)
#! AttributeError: 'Tensor' object has no attribute 'astype'. Did you mean: 'dtype'?
