import torch

x = torch.tensor([1.0, 2, 4, 8])
y = torch.tensor([2, 2, 2, 2])
print(x > y)
#> tensor([False, False,  True,  True])
print(torch.where(x > y, x, 0))
#> tensor([0., 0., 4., 8.])
