"""A weight that is computed from others whenever it is used."""

import torch
from torch import nn
from torch.nn.utils.parametrizations import weight_norm

from learntorch import graph

layer = weight_norm(nn.Linear(3, 2))
#: leaf layer.bias = nn.Linear(3, 2)
#: leaf layer.parametrizations.weight.original1 = weight_norm(nn.Linear(3, 2))
#: leaf layer.parametrizations.weight.original0 = weight_norm(nn.Linear(3, 2))
out = layer(torch.ones(1, 3))
#: AddmmBackward0 = layer(torch.ones(1, 3))
#: TBackward0 = layer(torch.ones(1, 3))
#: WeightNormInterfaceBackward0 = layer(torch.ones(1, 3))
drawing = graph(out.sum())
#: SumBackward0 = out.sum()
