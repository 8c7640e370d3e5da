"""ReLU three ways

Write `elementwise(x)`, `functional(x)` and `modular(x)`, which all give ReLU: negative numbers become 0,
the others stay. The first uses operators of tensors only, the second a function of
`torch.nn.functional`, the third a module.
"""

import torch
import torch.nn.functional as F
from torch import nn


def elementwise(x): ...


def functional(x): ...


def modular(x): ...


x = torch.tensor([-2.0, 0.0, 3.0])
print(elementwise(x), functional(x), modular(x))
