"""Mend a net

`Net` is to take images of shape (N, 8, 8) and give 10 scores for each, by way of 16 hidden
numbers. All its parameters are to be found. Mend it.
"""

import torch
from torch import nn


class Net(nn.Module):
    def __init__(self):
        self.layers = [nn.Linear(64, 16), nn.Linear(16, 10)]

    def forward(self, images):
        hidden = self.layers[0](images).relu()
        return self.layers[1](hidden)


images = torch.zeros(5, 8, 8)
# To see it fail, take the mark from the next line.
# print(Net()(images).shape)
