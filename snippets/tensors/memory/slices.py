import torch

X = torch.arange(12).reshape(3, 4)
print(X[1:3])
#> tensor([[ 4,  5,  6,  7],
#>         [ 8,  9, 10, 11]])
print(X[:, ::2])
#> tensor([[ 0,  2],
#>         [ 4,  6],
#>         [ 8, 10]])
print(X[::2, 1:3])
#> tensor([[ 1,  2],
#>         [ 9, 10]])
print(X[1:2].shape, X[1].shape)
#> torch.Size([1, 4]) torch.Size([4])
