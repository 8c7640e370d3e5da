import torch

x = torch.ones(2)
x = x.to(torch.float64)
print(x.dtype)
#> torch.float64
