import torch

X = torch.arange(12).reshape(3, 4)
even = X % 2 == 0
print(even)
#> tensor([[ True, False,  True, False],
#>         [ True, False,  True, False],
#>         [ True, False,  True, False]])
print(X[even])
#> tensor([ 0,  2,  4,  6,  8, 10])
X[even] = 0
print(X)
#> tensor([[ 0,  1,  0,  3],
#>         [ 0,  5,  0,  7],
#>         [ 0,  9,  0, 11]])
