"""Clip a gradient on its way

Write `clip(x, limit)`: from now on each gradient that arrives at the tensor `x` goes on with its numbers
kept between `-limit` and `limit`. Return the handle that ends this.
"""

import torch


def clip(x, limit): ...


x = torch.tensor([1.0, 2.0], requires_grad=True)
clip(x, 1)
