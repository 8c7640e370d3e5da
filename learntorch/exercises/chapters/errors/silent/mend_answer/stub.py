"""Mend an answer that changes

`predict(net, x)` is to give what a trained net says of `x`: the same each time, without recording.
Afterwards the net is in the mode in which it was. It runs, and is wrong. Mend it.
"""

import torch
from torch import nn


def predict(net, x):
    return net(x)


net = nn.Sequential(nn.Linear(4, 4), nn.Dropout())
# To see what comes, take the mark from the next line.
# print(predict(net, torch.ones(1, 4)), predict(net, torch.ones(1, 4)))
