import torch

x = torch.arange(3)
print(x[2], x[-1])
#> tensor(2) tensor(2)
