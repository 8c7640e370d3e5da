import torch

x = torch.arange(3)
print(x.ndim, x.sum(dim=0))
#> 1 tensor(3)
