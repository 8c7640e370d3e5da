"""Mend two losses

`gradient(w, first, second)` is to give the gradient of the sum of two losses that share a part.
Mend it; `w` stays as it is.
"""

import torch


def gradient(w, first, second):
    w = w.clone().requires_grad_()
    shared = w.exp()
    (shared * first).sum().backward()
    (shared * second).sum().backward()
    return w.grad


# To see it fail, take the mark from the next line.
# print(gradient(torch.zeros(2), torch.ones(2), torch.ones(2)))
