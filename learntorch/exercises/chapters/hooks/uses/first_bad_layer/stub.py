"""The first layer that is not finite

Write `first_bad(module, x)`: call `module(x)` and return the name of the first submodule whose output holds
a NaN or an infinity, or `None` where all are finite.
"""

import torch
from torch import nn


def first_bad(module, x): ...
