import torch


def fit(x, y):
    p = torch.zeros(2, dtype=x.dtype, requires_grad=True)
    for _ in range(1000):
        ((p[0] * x + p[1] - y) ** 2).mean().backward()
        with torch.no_grad():
            p -= 0.1 * p.grad
        p.grad = None
    return p[0].item(), p[1].item()
#! NotYet: expected: a loss below 1e-12
#! came:     nan
#! why:      the steps are too large, and each one overshoots by more than the last
#! read:     descent/#the-learning-rate on the site
