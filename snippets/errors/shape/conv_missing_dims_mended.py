import torch
from torch import nn

image = torch.zeros(28, 28)
batch = image[None, None]  # (batch, channel, height, width)
print(nn.Conv2d(1, 16, kernel_size=3)(batch).shape)
#> torch.Size([1, 16, 26, 26])
