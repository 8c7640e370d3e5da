"""Mend a change in place

`slope(x)` is to give the gradient of `((x.exp() + 1) ** 2).sum()`. Mend it; `x` stays as it is.
"""

import torch


def slope(x):
    x = x.clone().requires_grad_()
    y = x.exp()
    y += 1
    (y**2).sum().backward()
    return x.grad


# To see it fail, take the mark from the next line.
# print(slope(torch.zeros(2)))
