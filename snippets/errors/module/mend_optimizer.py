import torch
from torch import nn


def make_optimizer(layers, lr):
    parameters = [one for layer in layers for one in layer.parameters()]
    return torch.optim.SGD(parameters, lr=lr)


layers = [nn.Linear(2, 3), nn.Linear(3, 1)]
optimizer = make_optimizer(layers, 0.1)
print(len(optimizer.param_groups[0]["params"]))
#> 4
