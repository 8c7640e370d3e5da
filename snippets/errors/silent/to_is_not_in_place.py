import torch

x = torch.ones(2)
x.to(torch.float64)
print(x.dtype)
#> torch.float32
