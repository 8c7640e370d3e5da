"""Sums over named axes."""

import torch

from learntorch import graph

a = torch.ones(2, 3, requires_grad=True)
#: leaf a = torch.ones(2, 3, requires_grad=True)
b = torch.ones(3, 4, requires_grad=True)
#: leaf b = torch.ones(3, 4, requires_grad=True)
c = torch.einsum("ij,jk->ik", a, b)
#: 12 operations = torch.einsum("ij,jk->ik", a, b)
d = torch.einsum("ij->j", c)
#: SumBackward1 = torch.einsum("ij->j", c)
#: PermuteBackward0 = torch.einsum("ij->j", c)
drawing = graph(d @ d)
#: DotBackward0 = d @ d
