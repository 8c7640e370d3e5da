"""Recursion, decorators, exceptions and blocks."""

import contextlib
import functools

import torch

from learntorch import graph


@functools.cache
def base():
    return torch.ones(2, requires_grad=True)
    #: leaf x = torch.ones(2, requires_grad=True)


@contextlib.contextmanager
def shifted(x):
    yield x + 1
    #: AddBackward0 = x + 1


def power(x, exponent):
    if exponent == 0:
        return torch.ones(2)
    return x * power(x, exponent - 1)
    #: MulBackward0 x2 = x * power(x, exponent - 1)


x = base()
with shifted(x) as y:
    z = power(y, 2)
try:
    z = z.view(3)
except RuntimeError:
    z = z.neg()
    #: NegBackward0 = z.neg()
drawing = graph(functools.reduce(torch.add, [z, z.abs(), x]))
#: AddBackward0 x2 = functools.reduce(torch.add, [z, z.abs(), x])
#: AbsBackward0 = z.abs()
