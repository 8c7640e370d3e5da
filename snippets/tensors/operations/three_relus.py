import torch
import torch.nn.functional as F
from torch import nn


def elementwise(x):
    return x * (x > 0)


def functional(x):
    return F.relu(x)


def modular(x):
    return nn.ReLU()(x)


x = torch.tensor([-2.0, 0.0, 3.0])
print(elementwise(x), functional(x), modular(x))
#> tensor([-0., 0., 3.]) tensor([0., 0., 3.]) tensor([0., 0., 3.])
