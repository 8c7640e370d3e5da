import torch

X = torch.arange(12, dtype=torch.float32).reshape(3, 4)
X[1:3] = 12
print(X)
#> tensor([[ 0.,  1.,  2.,  3.],
#>         [12., 12., 12., 12.],
#>         [12., 12., 12., 12.]])
X[0, 1] = 9
X[0, 2:] = torch.tensor([7.0, 8.0])
print(X[0])
#> tensor([0., 9., 7., 8.])
