import torch

x = torch.arange(6).reshape(2, 3)
print(x, x.stride())
#> tensor([[0, 1, 2],
#>         [3, 4, 5]]) (3, 1)
print(x.T, x.T.stride())
#> tensor([[0, 3],
#>         [1, 4],
#>         [2, 5]]) (1, 3)
