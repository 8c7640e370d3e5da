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
#! why:      float32 has 7 digits: below some loss it stands still
#! read:     descent/#the-learning-rate on the site
