import torch

X = torch.arange(12).reshape(3, 4)
X[[1, 2]][0] = 100
print(X)
#> tensor([[ 0,  1,  2,  3],
#>         [ 4,  5,  6,  7],
#>         [ 8,  9, 10, 11]])
X[1][0] = 100
print(X)
#> tensor([[  0,   1,   2,   3],
#>         [100,   5,   6,   7],
#>         [  8,   9,  10,  11]])
