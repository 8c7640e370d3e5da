import torch

grid = torch.arange(12).reshape(3, 4)
halves = grid / 2
print(grid)
#> tensor([[ 0,  1,  2,  3],
#>         [ 4,  5,  6,  7],
#>         [ 8,  9, 10, 11]])
print(halves)
#> tensor([[0.0000, 0.5000, 1.0000, 1.5000],
#>         [2.0000, 2.5000, 3.0000, 3.5000],
#>         [4.0000, 4.5000, 5.0000, 5.5000]])
