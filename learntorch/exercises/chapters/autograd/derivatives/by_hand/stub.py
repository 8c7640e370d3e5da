"""Derivatives by hand

Write the derivative of each function, without autograd: `square(x)` is the derivative of `x ** 2`,
`sigmoid(x)` that of `torch.sigmoid(x)`, `norm(x)` the gradient of `(x ** 2).sum().sqrt()` for a vector
`x`, and `product(x, y)` the pair of partial derivatives of `x * y`.
"""

import torch


def square(x): ...


def sigmoid(x): ...


def norm(x): ...


def product(x, y): ...


print(square(torch.tensor(3.0)))
