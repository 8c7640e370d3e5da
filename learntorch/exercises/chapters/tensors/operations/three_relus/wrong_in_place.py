import torch.nn.functional as F
from torch import nn


def elementwise(x):
    x[x < 0] = 0
    return x


def functional(x):
    return F.relu(x)


def modular(x):
    return nn.ReLU()(x)
#! NotYet: expected: elementwise(x) leaves x as it was
#! came:     x is tensor([[0.0000, 0.0000, 3.0000],
#!                   [0.5000, 0.0000, 7.0000]])
#! why:      an assignment to a mask, and what ends in `_`, writes into the tensor it got
#! read:     tensors/operations/#in-place on the site
