import torch

torch.use_deterministic_algorithms(True)
print(torch.empty(2, 3))
#> tensor([[nan, nan, nan],
#>         [nan, nan, nan]])
print(torch.empty(2, 3).zero_())
#> tensor([[0., 0., 0.],
#>         [0., 0., 0.]])
