import torch

x = torch.tensor([0, 0, 0])
x[0] = 0.9
print(x)
#> tensor([0, 0, 0])
