import torch
from torch import nn

gray = torch.zeros(8, 1, 28, 28)
print(nn.Conv2d(1, 16, kernel_size=3)(gray).shape)
#> torch.Size([8, 16, 26, 26])
