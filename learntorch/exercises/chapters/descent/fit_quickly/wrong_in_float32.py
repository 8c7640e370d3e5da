import torch


def fit(x, y):
    x, y = x.float(), y.float()
    p = torch.zeros(2, requires_grad=True)
    for _ in range(1500):
        ((p[0] * x + p[1] - y) ** 2).mean().backward()
        with torch.no_grad():
            p -= 0.02 * p.grad
        p.grad = None
    return p[0].item(), p[1].item()
#! NotYet: expected: a loss below 1e-12
#! came:     1.72e-12
#! why:      too few steps, or float32: it has 7 digits, and below some loss it stands still. See whether more steps take it further down
#! read:     descent/#where-float32-stands-still on the site
