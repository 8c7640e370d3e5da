"""Mend a loss

`loss` gets scores of shape (N, C), and labels as they came from a file: a column of floats,
counted from 1. Mend it.
"""

import torch
import torch.nn.functional as F


def loss(scores, labels):
    return F.cross_entropy(scores, labels)


scores = torch.zeros(2, 3)
labels = torch.tensor([[1.0], [3.0]])
# To see it fail, take the mark from the next line.
# print(loss(scores, labels))
