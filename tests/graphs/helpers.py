"""Functions, lambdas, comprehensions and generators."""

import torch

from learntorch import graph


def square(x):
    return x * x
    #: MulBackward0 x2 = x * x


def twice(function, x):
    return function(function(x))


def halves(x):
    for number in range(2):
        yield x[number] / 2
        #: DivBackward0 x2 = x[number] / 2
        #: SelectBackward0 x2 = x[number]


shift = lambda x: x + 1  # noqa: E731
#: AddBackward0 = x + 1

x = torch.ones(2, requires_grad=True)
#: leaf x = torch.ones(2, requires_grad=True)
y = twice(square, x)
z = shift(y)
parts = list(halves(z))
sums = [part.sin() for part in parts]
#: SinBackward0 x2 = part.sin()
total = sum(part.cos() for part in parts)
#: AddBackward0 x2 = sum(part.cos() for part in parts)
#: CosBackward0 x2 = part.cos()
drawing = graph(total + sums[0] * sums[1])
#: AddBackward0 = total + sums[0] * sums[1]
#: MulBackward0 = sums[0] * sums[1]
