"""A function over a batch, and derivatives of functions."""

import torch
from torch.func import grad, vmap

from learntorch import graph


def cosine(row):
    return torch.cos(row).sum()
    #: SumBackward1 = torch.cos(row).sum()
    #: CosBackward0 = torch.cos(row)


x = torch.ones(3, 2, requires_grad=True)
#: leaf x = torch.ones(3, 2, requires_grad=True)
sums = vmap(cosine)(x)
slope = grad(cosine)(x[0])
#: MulBackward0 = grad(cosine)(x[0])
#: NegBackward0 = grad(cosine)(x[0])
#: SinBackward0 = grad(cosine)(x[0])
#: SelectBackward0 = x[0]
drawing = graph(sums.sum() + slope.sum())
#: AddBackward0 = sums.sum() + slope.sum()
#: SumBackward0 = sums.sum()
#: SumBackward0 = slope.sum()
