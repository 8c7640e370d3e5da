import torch

print(torch.zeros(2, 2))
#> tensor([[0., 0.],
#>         [0., 0.]])
print(torch.ones(2, 2))
#> tensor([[1., 1.],
#>         [1., 1.]])
print(torch.full((2, 2), 7))
#> tensor([[7, 7],
#>         [7, 7]])
print(torch.eye(2))
#> tensor([[1., 0.],
#>         [0., 1.]])
