"""Mend the update

`train(w, x, y, steps)` should change the leaf `w` in place by gradient descent on
`((w * x - y) ** 2).mean()` with a rate of 0.1, and return nothing but the last loss as a `float`. As it
stands it fails on its second step. Mend it without `.data` and without an optimizer.
"""

import torch


def train(w, x, y, steps):
    for _ in range(steps):
        loss = ((w * x - y) ** 2).mean()
        loss.backward()
        w = w - 0.1 * w.grad
    return loss.item()


w = torch.tensor(0.0, requires_grad=True)
x = torch.tensor([1.0, 2.0])
print(train(w, x, 2 * x, 1), w)
