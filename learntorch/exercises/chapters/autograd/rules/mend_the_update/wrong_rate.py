import torch


def train(w, x, y, steps):
    for _ in range(steps):
        loss = ((w * x - y) ** 2).mean()
        loss.backward()
        with torch.no_grad():
            w -= 0.2 * w.grad
        w.grad = None
    return loss.item()
#! NotYet: expected: w at 1 after one step
#! came:     w at 2
#! why:      the gradient at w = 0 is -10, and the rate is 0.1
#! read:     autograd/rules/#leaves-are-updated-in-place-unrecorded on the site
