import torch
from torch import nn


def filtered(conv, photo):
    channels_first = photo.permute(2, 0, 1) / 255
    return conv(channels_first[None])


photo = torch.zeros(20, 30, 3, dtype=torch.uint8)
print(filtered(nn.Conv2d(3, 8, 3), photo).shape)
#> torch.Size([1, 8, 18, 28])
