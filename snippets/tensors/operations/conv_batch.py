import torch
from torch import nn

conv = nn.Conv2d(3, 1, kernel_size=3)
print(conv(torch.zeros(3, 143, 214)).shape)
#> torch.Size([1, 141, 212])
print(conv(torch.zeros(8, 3, 143, 214)).shape)
#> torch.Size([8, 1, 141, 212])
