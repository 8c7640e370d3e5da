"""Norms of gradients

Write `norms(module, loss)`: run `loss.backward()` and return a list of pairs: name and norm of the gradient,
as a `float`, of each parameter that got one, with the largest norm first. Gradients of earlier steps do
not count.
"""

import torch
from torch import nn


def norms(module, loss): ...
