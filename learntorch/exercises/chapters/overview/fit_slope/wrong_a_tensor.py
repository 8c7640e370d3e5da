import torch


def fit(x, y):
    w = torch.tensor(0.0, requires_grad=True)
    for _ in range(100):
        ((w * x - y) ** 2).mean().backward()
        with torch.no_grad():
            w -= 0.1 * w.grad
        w.grad = None
    return w
#! NotYet: expected: a Python float
#! came:     tensor(3.0000, requires_grad=True)
#! why:      `.item()` takes the number out of a tensor of one element
#! read:     overview/#one-step-slowly on the site
