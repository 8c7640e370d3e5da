import torch

x = torch.tensor([1, 2, 3])
y = x.to(torch.int64)
print(y is x)
#> True
print(x.to(torch.int64, copy=True) is x)
#> False
