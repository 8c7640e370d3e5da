import torch
from torch import nn

conv = nn.Conv2d(3, 1, kernel_size=3, bias=False)
print(conv.weight.shape, conv.weight.numel())
#> torch.Size([1, 3, 3, 3]) 27
print(conv(torch.zeros(3, 143, 214)).shape)
#> torch.Size([1, 141, 212])
