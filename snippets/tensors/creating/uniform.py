import torch

torch.manual_seed(0)
first, second = torch.rand(2, 2), torch.rand(2, 2)
torch.manual_seed(0)
again = torch.rand(2, 2)
print(first)
#> tensor([[0.4963, 0.7682],
#>         [0.0885, 0.1320]])
print(second)
#> tensor([[0.3074, 0.6341],
#>         [0.4901, 0.8964]])
print(again)
#> tensor([[0.4963, 0.7682],
#>         [0.0885, 0.1320]])
