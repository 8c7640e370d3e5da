"""Mend a gradient

`gradient(x)` gets a tensor that asks for no gradient, and is to give the gradient of
`(x ** 3).sum()`. It leaves `x` as it is. Mend it.
"""

import torch


def gradient(x):
    loss = (x**3).sum()
    loss.backward()
    return x.grad


# To see it fail, take the mark from the next line.
# print(gradient(torch.tensor([1.0, 2.0])))
