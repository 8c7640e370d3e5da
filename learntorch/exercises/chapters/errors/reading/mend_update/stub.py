"""Mend an update

`step` is to move `w` one step against the gradient of `(w ** 2).sum()`, in place, and return it:
the same leaf, ready for the next call. Mend it.
"""

import torch


def step(w, rate):
    (w**2).sum().backward()
    w -= rate * w.grad
    return w


w = torch.tensor([1.0, 2.0], requires_grad=True)
# To see it fail, take the mark from the next line.
# print(step(step(w, 0.1), 0.1))
