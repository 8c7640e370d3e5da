"""Mend missing labels

`collate(samples)` gets pairs of an image and a label; a label is `None` where nobody knows it. It
is to return the images in one tensor, and the labels in another of `int64`, with -1 for `None`. Mend it.
"""

import torch
from torch.utils.data import default_collate


def collate(samples):
    return default_collate(samples)


samples = [(torch.zeros(2, 2), 3), (torch.ones(2, 2), None)]
# To see it fail, take the mark from the next line.
# print(collate(samples))
