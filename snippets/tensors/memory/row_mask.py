import torch

X = torch.arange(12).reshape(3, 4)
print(X[torch.tensor([True, False, True])])
#> tensor([[ 0,  1,  2,  3],
#>         [ 8,  9, 10, 11]])
