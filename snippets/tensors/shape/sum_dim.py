import torch

X = torch.arange(12, dtype=torch.float32).reshape(3, 4)
print(X)
#> tensor([[ 0.,  1.,  2.,  3.],
#>         [ 4.,  5.,  6.,  7.],
#>         [ 8.,  9., 10., 11.]])
print(X.sum(dim=0), X.sum(dim=0).shape)
#> tensor([12., 15., 18., 21.]) torch.Size([4])
print(X.sum(dim=1), X.sum(dim=1).shape)
#> tensor([ 6., 22., 38.]) torch.Size([3])
print(X.sum(dim=(0, 1)).shape)
#> torch.Size([])
