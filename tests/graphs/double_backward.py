"""Gradients that have a graph of their own."""

import torch

from learntorch import graph

x = torch.tensor(2.0, requires_grad=True)
#: leaf x = torch.tensor(2.0, requires_grad=True)
y = x**3
(slope,) = torch.autograd.grad(y, x, create_graph=True)
#: MulBackward0 = torch.autograd.grad(y, x, create_graph=True)
#: MulBackward1 = torch.autograd.grad(y, x, create_graph=True)
#: PowBackward0 = torch.autograd.grad(y, x, create_graph=True)
bend = slope * x
#: MulBackward0 = slope * x
drawing = graph(bend)
