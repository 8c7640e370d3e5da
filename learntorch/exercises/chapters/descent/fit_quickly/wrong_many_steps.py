import torch


def fit(x, y):
    p = torch.zeros(2, dtype=x.dtype, requires_grad=True)
    for _ in range(3000):
        ((p[0] * x + p[1] - y) ** 2).mean().backward()
        with torch.no_grad():
            p -= 0.02 * p.grad
        p.grad = None
    return p[0].item(), p[1].item()
#! NotYet: expected: 1 to 1,500 calls of backward
#! came:     3000 calls
#! why:      fit by gradient descent, with a rate near its limit or a standardised x
#! read:     descent/#standardised-inputs on the site
