import torch

X = torch.arange(12, dtype=torch.float32).reshape(3, 4)
Y = torch.tensor([[2.0, 1, 4, 3], [1, 2, 3, 4], [4, 3, 2, 1]])

below = torch.cat((X, Y), dim=0)
print(below.shape)
#> torch.Size([6, 4])
print(below)
#> tensor([[ 0.,  1.,  2.,  3.],
#>         [ 4.,  5.,  6.,  7.],
#>         [ 8.,  9., 10., 11.],
#>         [ 2.,  1.,  4.,  3.],
#>         [ 1.,  2.,  3.,  4.],
#>         [ 4.,  3.,  2.,  1.]])

beside = torch.cat((X, Y), dim=1)
print(beside.shape)
#> torch.Size([3, 8])
print(beside)
#> tensor([[ 0.,  1.,  2.,  3.,  2.,  1.,  4.,  3.],
#>         [ 4.,  5.,  6.,  7.,  1.,  2.,  3.,  4.],
#>         [ 8.,  9., 10., 11.,  4.,  3.,  2.,  1.]])
