"""A step on any device

Write `step(module, batch, device)`: it moves the module and the batch, a pair `(x, y)`, to `device`,
computes the mean squared error of `module(x)` and `y`, runs `backward`, and returns the loss as a Python
`float`. The check runs it on devices that this machine may not have, without computing on them.
"""

import torch
from torch import nn


def step(module, batch, device): ...
