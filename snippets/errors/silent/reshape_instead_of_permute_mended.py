import torch

x = torch.arange(12).reshape(4, 3)
print(x.permute(1, 0)[0].tolist())
#> [0, 3, 6, 9]
