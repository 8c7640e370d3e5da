import torch

x = torch.ones(3)
y = x.to("cpu")
print(y is x)
#> True
z = x.to("cpu", torch.float64)
print(z is x, x.dtype, z.dtype)
#> False torch.float32 torch.float64
