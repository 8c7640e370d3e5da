import torch


def gradients(x, y, t):
    v = x * y
    grad_v = 1 / v
    return grad_v * y, grad_v * x
#! NotYet: expected: the derivative with respect to x at (2.0, 3.0, 1.0) = tensor(0.7918)
#! came:     tensor(0.5000)
#! why:      the square is a step, too: begin with 2 (w - t), and go on from there
#! read:     autograd/graph/#the-backward-pass-by-hand on the site
