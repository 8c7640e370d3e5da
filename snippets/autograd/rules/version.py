import torch

y = torch.zeros(2)
print(y._version)
#> 0
y += 1
y[0] = 5.0
print(y._version)
#> 2
y = y + 1
print(y._version)
#> 0
y.view(1, 2).add_(1)
y.detach().add_(1)
print(y._version)
#> 2
y.data.add_(1)
print(y._version, y)
#> 2 tensor([9., 5.])
