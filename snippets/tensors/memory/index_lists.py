import torch

X = torch.arange(12).reshape(3, 4)
print(X[[2, 0, 2]])
#> tensor([[ 8,  9, 10, 11],
#>         [ 0,  1,  2,  3],
#>         [ 8,  9, 10, 11]])
print(X[[0, 1, 2], [3, 1, 0]])
#> tensor([3, 5, 8])
print(X[torch.tensor([2, 0]), 1])
#> tensor([9, 1])
