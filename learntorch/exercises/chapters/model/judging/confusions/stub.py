"""Count confusions

Write `confusion(labels, answers, classes)`, which returns a tensor of whole numbers of shape (classes,
classes): row `i`, column `j` counts the samples of label `i` whose answer was `j`.
"""

import torch


def confusion(labels, answers, classes): ...


print(confusion(torch.tensor([0, 0, 1]), torch.tensor([0, 2, 1]), classes=3))
