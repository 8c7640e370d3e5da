import torch

torch.manual_seed(0)
x = 5 + 3 * torch.rand(1000)
print(x.min(), x.max(), x.mean())
#> tensor(5.0002) tensor(7.9995) tensor(6.5028)
