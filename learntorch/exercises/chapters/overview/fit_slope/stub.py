"""Fit a slope

Write `fit(x, y)`: it starts with a slope of 0, takes 100 steps of gradient descent on the mean of
`(w * x - y) ** 2` with a learning rate of 0.1, and returns the slope as a Python `float`. Let torch
compute the gradients.
"""

import torch


def fit(x, y): ...


x = torch.tensor([0.0, 1.0, 2.0])
print(fit(x, 3 * x))
