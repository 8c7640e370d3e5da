"""Mend a flattening

`scores(layer, images)` gets `nn.Linear(784, 10)` and images of shape (N, 28, 28), and is to give
10 scores for each image. Mend it.
"""

import torch
from torch import nn


def scores(layer, images):
    return layer(images)


layer, images = nn.Linear(784, 10), torch.zeros(5, 28, 28)
# To see it fail, take the mark from the next line.
# print(scores(layer, images).shape)
