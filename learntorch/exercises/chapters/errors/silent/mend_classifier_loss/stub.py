"""Mend a classifier's loss

`loss(scores, labels)` is to give the cross-entropy of scores of shape (N, C), which are not yet
probabilities. It runs, and learns badly. Mend it.
"""

import torch
from torch.nn import functional as F


def loss(scores, labels):
    return F.cross_entropy(scores.softmax(dim=1), labels)


scores, labels = torch.tensor([[9.0, 0.0]]), torch.tensor([0])
# To see what comes, take the mark from the next line.
# print(loss(scores, labels))
