"""Mend an input

`predict(net, rows)` gets a net of `float32` and rows in a NumPy array of `float64`, and is to give
what the net says of them. The net stays as it is. Mend it.
"""

import numpy as np
import torch
from torch import nn


def predict(net, rows):
    return net(torch.from_numpy(rows))


net, rows = nn.Linear(2, 1), np.array([[0.5, 1.5]])
# To see it fail, take the mark from the next line.
# print(predict(net, rows))
