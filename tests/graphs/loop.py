"""The same lines, several times."""

import torch

from learntorch import graph

w = torch.eye(2, requires_grad=True)
#: leaf w = torch.eye(2, requires_grad=True)
h = torch.ones(2)
for step in range(3):
    h = torch.tanh(
        #: TanhBackward0 x3 = torch.tanh( ... )
        w @ h
        #: MvBackward0 x3 = w @ h
    )
    if step == 1:  # noqa: SIM108 - two lines to tell apart
        h = h - 1
        #: SubBackward0 = h - 1
    else:
        h = h + 1
        #: AddBackward0 x2 = h + 1
drawing = graph(h.sum())
#: SumBackward0 = h.sum()
