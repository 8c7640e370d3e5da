import torch


def square(x):
    return 2 * x


def sigmoid(x):
    return 1 - torch.sigmoid(x)


def norm(x):
    return x / (x**2).sum().sqrt()


def product(x, y):
    return y, x
#! NotYet: expected: sigmoid(x) = tensor([0.2350, 0.1966, 0.1050])
#! came:     tensor([0.3775, 0.7311, 0.1192])
#! why:      s (1 - s), with s the sigmoid of x
#! read:     autograd/derivatives/#a-derivative-is-a-slope on the site
