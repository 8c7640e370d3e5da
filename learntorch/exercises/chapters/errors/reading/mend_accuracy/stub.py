"""Mend an accuracy

`accuracy` gets scores of shape (N, C) and labels in a column, (N, 1). It is to return the share
of samples whose best class is the right one. Mend it.
"""

import torch


def accuracy(scores, labels):
    return (scores.max(dim=1) == labels).float().mean()


scores = torch.tensor([[1.0, 9.0], [8.0, 2.0], [3.0, 4.0]])
labels = torch.tensor([[1], [0], [0]])
# To see it fail, take the mark from the next line.
# print(accuracy(scores, labels))
