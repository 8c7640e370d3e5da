import torch

x = torch.arange(6).reshape(2, 3)
print(x.T.reshape(6))
#> tensor([0, 3, 1, 4, 2, 5])
print(x.T.contiguous().view(6))
#> tensor([0, 3, 1, 4, 2, 5])
