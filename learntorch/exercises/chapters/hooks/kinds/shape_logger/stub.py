"""A logger of shapes

Write `shapes(module, x)`: call `module(x)` once and return a dictionary that gives for each submodule (not
for `module` itself), by its name, the shape of its output as a tuple. After the call no hook of yours is
left, also where the call fails.
"""

import torch
from torch import nn


def shapes(module, x): ...


print(shapes(nn.Sequential(nn.Linear(4, 2)), torch.ones(1, 4)))
