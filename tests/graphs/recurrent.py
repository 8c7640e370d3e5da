"""Recurrent modules: a cell in a loop, and a whole one."""

import torch
from torch import nn

from learntorch import graph

cell = nn.GRUCell(3, 4)
#: leaf cell.bias_ih = nn.GRUCell(3, 4)
#: leaf cell.bias_hh = nn.GRUCell(3, 4)
#: leaf cell.weight_ih = nn.GRUCell(3, 4)
#: leaf cell.weight_hh = nn.GRUCell(3, 4)
whole = nn.LSTM(4, 2)
#: leaf whole.weight_ih_l0 = nn.LSTM(4, 2)
#: leaf whole.weight_hh_l0 = nn.LSTM(4, 2)
#: leaf whole.bias_ih_l0 = nn.LSTM(4, 2)
#: leaf whole.bias_hh_l0 = nn.LSTM(4, 2)
h = torch.zeros(1, 4)
states = []
for _ in range(2):
    h = cell(torch.ones(1, 3), h)
    #: 32 operations = cell(torch.ones(1, 3), h)
    states.append(h)
out, (last, _) = whole(torch.stack(states))
#: MkldnnRnnLayerBackward0 = whole(torch.stack(states))
#: StackBackward0 = whole(torch.stack(states))
#: StackBackward0 = torch.stack(states)
drawing = graph([out.sum(), last.sum()])
#: SumBackward0 = out.sum()
#: SumBackward0 = last.sum()
