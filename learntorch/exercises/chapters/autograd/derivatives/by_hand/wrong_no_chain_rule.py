import torch


def square(x):
    return 2 * x


def sigmoid(x):
    s = torch.sigmoid(x)
    return s * (1 - s)


def norm(x):
    return 1 / (2 * (x**2).sum().sqrt())


def product(x, y):
    return y, x
#! NotYet: expected: norm(x) of shape (3,)
#! came:     shape ()
#! why:      each component over the whole length: the chain rule through the root
#! read:     autograd/derivatives/#a-derivative-is-a-slope on the site
