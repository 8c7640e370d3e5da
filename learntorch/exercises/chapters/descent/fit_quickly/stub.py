"""Fit the line in time

Write `fit(x, y)`, which returns `w` and `b` of the line that fits best, as Python floats, by gradient
descent on the mean squared error with gradients from autograd. The check gives it 1,000 points with `x` from -10 to 10 in `float64`
and wants a loss below 1e-12 in at most 1,500 calls of `backward`.
"""

import torch


def fit(x, y): ...


x = torch.linspace(-10, 10, 1000, dtype=torch.float64)
print(fit(x, 2.25 * x + 1.25))
