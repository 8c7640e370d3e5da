import torch

X = torch.zeros(3, 4)
column = torch.tensor([1.0, 2.0, 3.0])
print(column[:, None].shape)
#> torch.Size([3, 1])
print(X + column[:, None])
#> tensor([[1., 1., 1., 1.],
#>         [2., 2., 2., 2.],
#>         [3., 3., 3., 3.]])
