"""Lower precision, where PyTorch puts conversions in between."""

import torch
from torch import nn

from learntorch import graph

layer = nn.Linear(4, 2)
#: leaf layer.bias = nn.Linear(4, 2)
#: leaf layer.weight = nn.Linear(4, 2)
with torch.autocast("cpu", dtype=torch.bfloat16):
    out = layer(torch.ones(3, 4))
    #: AddmmBackward0 = layer(torch.ones(3, 4))
    #: ToCopyBackward0 x2 = layer(torch.ones(3, 4))
    #: TBackward0 = layer(torch.ones(3, 4))
    loss = out.float().sum()
    #: SumBackward0 = out.float().sum()
    #: ToCopyBackward0 = out.float()
drawing = graph(loss)
