"""Mend a data set

`Pairs(x, y)` is to be a data set whose sample i is the pair `x[i], y[i]`, for a `DataLoader` that
shuffles. Mend it.
"""

import torch
from torch.utils.data import DataLoader, Dataset


class Pairs(Dataset):
    def __init__(self, x, y):
        self.x, self.y = x, y

    def __getitem__(self, i):
        self.x[i], self.y[i]


pairs = Pairs(torch.ones(4), torch.zeros(4))
# To see it fail, take the mark from the next line.
# print(next(iter(DataLoader(pairs, shuffle=True))))
