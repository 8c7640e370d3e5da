import torch
from torch import nn

image = torch.tensor([[[0.0, 0, 0, 1, 1, 1]]])  # C, H, W
conv = nn.Conv2d(1, 1, kernel_size=(1, 3), bias=False)
conv.weight = nn.Parameter(torch.tensor([[[[-1.0, 0, 1]]]]))
edges = conv(image).detach()
print(image.shape, edges.shape)
#> torch.Size([1, 1, 6]) torch.Size([1, 1, 4])
print(edges)
#> tensor([[[0., 1., 1., 0.]]])
