import torch
from torch import nn


def linear(x, weight, bias):
    return x @ weight.T + bias


torch.manual_seed(0)
layer = nn.Linear(3, 2)
x = torch.rand(4, 3)
print(torch.allclose(linear(x, layer.weight, layer.bias), layer(x)))
#> True
