"""Mend a regression loss

`loss(predictions, targets)` gets predictions of shape (N, 1) and targets of shape (N,). It is to
give the mean squared error of each prediction with its own target. It runs, and is wrong. Mend it.
"""

import torch


def loss(predictions, targets):
    return ((predictions - targets) ** 2).mean()


predictions, targets = torch.tensor([[1.0], [2.0]]), torch.tensor([1.0, 2.0])
# To see what comes, take the mark from the next line.
# print(loss(predictions, targets))
