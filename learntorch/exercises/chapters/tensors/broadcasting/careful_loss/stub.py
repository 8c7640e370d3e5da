"""A loss that refuses

Write `squared_loss(prediction, target)`, the mean of the squared differences as a tensor without axes.
Where the shapes differ it raises a `ValueError` that names both shapes, in place of broadcasting.
"""

import torch


def squared_loss(prediction, target): ...


print(squared_loss(torch.ones(3), torch.zeros(3)))
