import torch

x = torch.ones([1] * 65)
print(x.dim(), x.sum())
#> 65 tensor(1.)
x.sum(dim=0)
#! RuntimeError: only tensors with up to 64 dims are supported
