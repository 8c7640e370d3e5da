"""Mend a look-up

`look_up(table, words)` gets `nn.Embedding(5, 3)` and the numbers of words as a file has them:
floats, counted from 1 to 5. It is to give the row of each word, the first row for 1. Mend it.
"""

import torch
from torch import nn


def look_up(table, words):
    return table(words)


table, words = nn.Embedding(5, 3), torch.tensor([1.0, 5.0])
# To see it fail, take the mark from the next line.
# print(look_up(table, words).shape)
