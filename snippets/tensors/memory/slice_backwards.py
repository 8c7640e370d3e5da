import torch

x = torch.tensor([1, 2, 3, 4])
print(x.flip(0))
#> tensor([4, 3, 2, 1])
print(x[::-1])
#! ValueError: step must be greater than zero
