import torch.nn.functional as F
from torch import nn


def elementwise(x):
    return x > 0


def functional(x):
    return F.relu(x)


def modular(x):
    return nn.ReLU()(x)
#! NotYet: expected: elementwise(x) of dtype torch.float32
#! came:     torch.bool
#! why:      a comparison says where; multiply with it to get the numbers
#! read:     tensors/operations/#functions on the site
