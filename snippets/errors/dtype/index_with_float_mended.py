import torch

x = torch.arange(3)
print(x[torch.tensor([0.0, 2.0]).long()])
#> tensor([0, 2])
