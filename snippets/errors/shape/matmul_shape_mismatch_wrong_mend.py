import torch

a = torch.eye(2)
b = torch.arange(6.0).reshape(3, 2)
print(a @ b.T)
#> tensor([[0., 2., 4.],
#>         [1., 3., 5.]])
print(a @ b.reshape(2, 3))  # runs, and mixes the rows of b
#> tensor([[0., 1., 2.],
#>         [3., 4., 5.]])
