import torch

row = torch.arange(5)
print(row)
#> tensor([0, 1, 2, 3, 4])
