import torch


def train(w, x, y, steps):
    for _ in range(steps):
        loss = ((w * x - y) ** 2).mean()
        loss.backward()
        w = (w - 0.1 * w.grad).detach().requires_grad_()
    return loss.item()
#! NotYet: expected: w itself changed, to 2
#! came:     tensor(0., requires_grad=True)
#! why:      `w = ...` gives a new tensor that name; the caller's w stays
#! read:     autograd/rules/#leaves-are-updated-in-place-unrecorded on the site
