"""Count dead units

Write `dead(module, relu, x)`: call `module(x)` and return how many of the outputs of the submodule `relu`
are 0 for every sample of the batch `x`. Its output has shape (batch, units). Record no graph.
"""

import torch
from torch import nn


def dead(module, relu, x): ...
