import torch
from torch import nn

small = torch.zeros(1, 1, 2, 2)
print(nn.Conv2d(1, 4, kernel_size=3, padding=1)(small).shape)
#> torch.Size([1, 4, 2, 2])
