import torch


def gradients(x, y, t):
    v = x * y
    grad_v = 2 * (torch.log(v) - t) / v
    return grad_v * x, grad_v * y
#! NotYet: expected: the derivative with respect to x at (2.0, 3.0, 1.0) = tensor(0.7918)
#! came:     tensor(0.5278)
#! why:      the slope of x * y with respect to x is the other factor, not x itself
#! read:     autograd/graph/#the-backward-pass-by-hand on the site
