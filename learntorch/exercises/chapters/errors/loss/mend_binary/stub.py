"""Mend a binary loss

`loss(scores, labels)` gets scores of shape (N, 1), not yet probabilities, and labels 0 and 1 as
whole numbers of shape (N,). It is to give their mean binary cross-entropy. Mend it.
"""

import torch
from torch.nn import functional as F


def loss(scores, labels):
    return F.binary_cross_entropy_with_logits(scores, labels)


scores, labels = torch.zeros(3, 1), torch.tensor([0, 1, 1])
# To see it fail, take the mark from the next line.
# print(loss(scores, labels))
