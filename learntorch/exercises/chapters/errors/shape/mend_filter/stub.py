"""Mend a filter

`filtered(conv, photo)` gets `nn.Conv2d(3, 8, 3)` and a photograph as files give it: `uint8`, of
shape (height, width, 3). It is to give what the filters see, as a batch of one: numbers from 0 to
1 go in. Mend it.
"""

import torch
from torch import nn


def filtered(conv, photo):
    return conv(photo)


conv = nn.Conv2d(3, 8, 3)
photo = torch.zeros(20, 30, 3, dtype=torch.uint8)
# To see it fail, take the mark from the next line.
# print(filtered(conv, photo).shape)
