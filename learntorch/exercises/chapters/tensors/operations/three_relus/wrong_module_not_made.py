import torch.nn.functional as F
from torch import nn


def elementwise(x):
    return x * (x > 0)


def functional(x):
    return F.relu(x)


def modular(x):
    return nn.ReLU(x)
#! NotYet: expected: modular(x): tensor([[0.0000, 0.0000, 3.0000],
#!                   [0.5000, 0.0000, 7.0000]])
#! came:     a value of type ReLU
#! why:      negative numbers become 0, positive ones stay as they are
#! read:     tensors/operations/#functions on the site
