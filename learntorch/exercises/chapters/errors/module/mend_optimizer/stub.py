"""Mend an optimizer

`make_optimizer(layers, lr)` gets a list of layers, and is to return `torch.optim.SGD` over all
their parameters. Mend it.
"""

import torch
from torch import nn


def make_optimizer(layers, lr):
    return torch.optim.SGD(layers, lr=lr)


layers = [nn.Linear(2, 3), nn.Linear(3, 1)]
# To see it fail, take the mark from the next line.
# print(make_optimizer(layers, 0.1))
