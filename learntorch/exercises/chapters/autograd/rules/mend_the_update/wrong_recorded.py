import torch


def train(w, x, y, steps):
    for _ in range(steps):
        loss = ((w * x - y) ** 2).mean()
        loss.backward()
        w -= 0.1 * w.grad
        w.grad = None
    return loss.item()
#! NotYet: expected: a value from train(w, x, 2 * x, 20)
#! came:     RuntimeError: a leaf Variable that requires grad is being used in an in-place operation.
#! why:      a leaf may only be changed in place, and only where nothing is recorded
#! read:     autograd/rules/#leaves-are-updated-in-place-unrecorded on the site
