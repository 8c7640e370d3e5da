import torch

x = torch.arange(24).reshape(2, 3, 4)
print(x.stride())
#> (12, 4, 1)
print(x[1, 2, 3], 1 * 12 + 2 * 4 + 3 * 1)
#> tensor(23) 23
