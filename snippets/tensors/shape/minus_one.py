import torch

x = torch.arange(12)
print(x.reshape(3, -1).shape)
#> torch.Size([3, 4])
print(x.reshape(2, -1, 2).shape)
#> torch.Size([2, 3, 2])
x.reshape(5, -1)
#! RuntimeError: shape '[5, -1]' is invalid for input of size 12
