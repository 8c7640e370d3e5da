import torch

x = torch.arange(12, dtype=torch.float32)
print(x)
#> tensor([ 0.,  1.,  2.,  3.,  4.,  5.,  6.,  7.,  8.,  9., 10., 11.])
X = x.reshape(3, 4)
print(X)
#> tensor([[ 0.,  1.,  2.,  3.],
#>         [ 4.,  5.,  6.,  7.],
#>         [ 8.,  9., 10., 11.]])
print(X.shape)
#> torch.Size([3, 4])
print(X[0])
#> tensor([0., 1., 2., 3.])
