import torch

X = torch.arange(6).reshape(2, 3)
pairs = torch.stack((X, X + 50), dim=-1)
print(pairs.shape)
#> torch.Size([2, 3, 2])
print(pairs[1, 2])
#> tensor([ 5, 55])
