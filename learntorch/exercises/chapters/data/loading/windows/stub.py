"""Windows of a series

Write the dataset `Windows(series, width)`. Sample `i` is a pair: the `width` numbers of `series` from
place `i` on, and the one number that comes after them, as a tensor without axes. There are as many samples as have such a number.
"""

import torch
from torch.utils.data import DataLoader, Dataset


class Windows(Dataset):
    def __init__(self, series, width):
        self.series, self.width = series, width

    def __len__(self): ...

    def __getitem__(self, index): ...


print(Windows(torch.arange(6), width=3)[0])
