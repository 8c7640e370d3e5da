"""Operations that write into their tensor."""

import torch

from learntorch import graph

x = torch.ones(3, requires_grad=True)
#: leaf x = torch.ones(3, requires_grad=True)
y = x * 2
#: MulBackward0 = x * 2
y += x
#: AddBackward0 = y += x
y.mul_(x)
#: MulBackward0 = y.mul_(x)
y[0] = 7.0
#: CopySlices = y[0] = 7.0
y[1:].exp_()
#: CopySlices = y[1:].exp_()
drawing = graph(y.sum())
#: SumBackward0 = y.sum()
