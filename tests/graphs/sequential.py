"""Modules that PyTorch calls: every node is on the line that called the outermost."""

import torch
from torch import nn

from learntorch import graph

net = nn.Sequential(
    nn.Conv2d(1, 2, 3),
    #: leaf net.0.weight = nn.Conv2d(1, 2, 3)
    #: leaf net.0.bias = nn.Conv2d(1, 2, 3)
    nn.BatchNorm2d(2),
    #: leaf net.1.weight = nn.BatchNorm2d(2)
    #: leaf net.1.bias = nn.BatchNorm2d(2)
    nn.GELU(),
    nn.Flatten(),
)
head = nn.Linear(8, 1, bias=False)
#: leaf head.weight = nn.Linear(8, 1, bias=False)
features = net(torch.ones(2, 1, 4, 4))
#: ViewBackward0 = net(torch.ones(2, 1, 4, 4))
#: GeluBackward0 = net(torch.ones(2, 1, 4, 4))
#: NativeBatchNormBackward0 = net(torch.ones(2, 1, 4, 4))
#: ConvolutionBackward0 = net(torch.ones(2, 1, 4, 4))
score = head(features).squeeze()
#: SqueezeBackward0 = head(features).squeeze()
#: MmBackward0 = head(features)
#: TBackward0 = head(features)
drawing = graph(score)
