import torch

X = torch.arange(35).reshape(5, 7)
block = X[1:3, 2:5]
grid = X[::2, ::3]
last = X[:, -1:]
print(block)
#> tensor([[ 9, 10, 11],
#>         [16, 17, 18]])
print(grid)
#> tensor([[ 0,  3,  6],
#>         [14, 17, 20],
#>         [28, 31, 34]])
print(last.shape)
#> torch.Size([5, 1])
