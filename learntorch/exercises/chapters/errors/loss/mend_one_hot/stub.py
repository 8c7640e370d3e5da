"""Mend targets in columns

`loss(scores, targets)` gets scores of shape (N, C), and for each sample a row of zeros with a 1 at
its class: whole numbers of shape (N, C). It is to give their mean cross-entropy. Mend it.
"""

import torch
from torch.nn import functional as F


def loss(scores, targets):
    return F.cross_entropy(scores, targets)


scores, targets = torch.zeros(2, 3), torch.tensor([[0, 1, 0], [1, 0, 0]])
# To see it fail, take the mark from the next line.
# print(loss(scores, targets))
