import torch

x = torch.tensor([7, -7])
print(x / 2)
#> tensor([ 3.5000, -3.5000])
print(x // 2)
#> tensor([ 3, -4])
print(x % 2)
#> tensor([1, 1])
