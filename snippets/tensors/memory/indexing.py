import torch

X = torch.arange(12, dtype=torch.float32).reshape(3, 4)
print(X)
#> tensor([[ 0.,  1.,  2.,  3.],
#>         [ 4.,  5.,  6.,  7.],
#>         [ 8.,  9., 10., 11.]])
print(X[0])
#> tensor([0., 1., 2., 3.])
print(X[-1])
#> tensor([ 8.,  9., 10., 11.])
print(X[:, 1])
#> tensor([1., 5., 9.])
print(X[-1, -1])
#> tensor(11.)
