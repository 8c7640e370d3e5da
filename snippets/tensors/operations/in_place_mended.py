import torch

x = torch.tensor([1, 2, 3])
x = x + 0.5
print(x)
#> tensor([1.5000, 2.5000, 3.5000])
x += 0.5
print(x)
#> tensor([2., 3., 4.])
