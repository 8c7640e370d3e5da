import torch

x = torch.zeros(2, 0, 4)
print(x, x.numel())
#> tensor([], size=(2, 0, 4)) 0
