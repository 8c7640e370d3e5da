import torch

torch.set_deterministic_debug_mode("error")
print(torch.empty(2, 3))
#> tensor([[nan, nan, nan],
#>         [nan, nan, nan]])
print(torch.empty(2, 3).zero_())
#> tensor([[0., 0., 0.],
#>         [0., 0., 0.]])
