import torch
from torch import nn

image = torch.full((1, 3, 8, 8), 255, dtype=torch.uint8)
x = image.float() / 255
print(x.max(), nn.Conv2d(3, 4, kernel_size=3)(x).shape)
#> tensor(1.) torch.Size([1, 4, 6, 6])
