import torch

x = torch.arange(12).reshape(4, 3)  # 4 pixels of 3 colors
print(x.reshape(3, 4)[0].tolist())  # meant: the first color of each
#> [0, 1, 2, 3]
