import torch

x = torch.arange(4)
mask = x > 1
print(x[mask])
#> tensor([2, 3])
