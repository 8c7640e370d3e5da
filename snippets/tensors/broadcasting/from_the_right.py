import torch

X = torch.zeros(3, 4)
row = torch.tensor([1.0, 2.0, 3.0, 4.0])
print(X + row)
#> tensor([[1., 2., 3., 4.],
#>         [1., 2., 3., 4.],
#>         [1., 2., 3., 4.]])
print((X + 10).shape)
#> torch.Size([3, 4])
