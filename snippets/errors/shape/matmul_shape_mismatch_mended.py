import torch

a = torch.arange(6.0).reshape(3, 2)
b = torch.ones(3, 2)
print((a @ b.T).shape)
#> torch.Size([3, 3])
print((a.T @ b).shape)
#> torch.Size([2, 2])
