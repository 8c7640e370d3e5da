import torch

torch.manual_seed(0)
d = torch.randint(high=100, size=(128, 128), dtype=torch.int64)
print(d[:2, :6])
#> tensor([[44, 39, 33, 60, 63, 79],
#>         [93, 11, 28, 31, 77, 58]])
print(d.min(), d.max())
#> tensor(0) tensor(99)
