"""Mend an average

`average(counts)` is to give the mean of whole numbers, as a tensor of `float32`. Mend it.
"""

import torch


def average(counts):
    return counts.mean()


counts = torch.tensor([1, 2, 4])
# To see it fail, take the mark from the next line.
# print(average(counts))
