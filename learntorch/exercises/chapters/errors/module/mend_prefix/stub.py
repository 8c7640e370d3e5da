"""Mend a checkpoint

`load(net, saved)` gets a state dict that was saved from `DistributedDataParallel`: each name begins
with `module.`. It is to load all of it into `net`. Mend it.
"""

import torch
from torch import nn


def load(net, saved):
    net.load_state_dict(saved)
    return net


saved = {"module.weight": torch.ones(1, 2), "module.bias": torch.ones(1)}
# To see it fail, take the mark from the next line.
# print(load(nn.Linear(2, 1), saved).weight)
