import torch
from torch import nn


def dead(module, relu, x):
    found = []
    handle = relu.register_forward_hook(
        lambda part, inputs, output: found.append(
            (output == 0).all(dim=0).sum().item()
        )
    )
    with torch.no_grad():
        module(x)
    handle.remove()
    return found[0]


net = nn.Sequential(nn.Linear(2, 3), nn.ReLU())
with torch.no_grad():
    net[0].weight.zero_()
    net[0].bias.copy_(torch.tensor([-1.0, 0.0, 1.0]))
print(dead(net, net[1], torch.ones(4, 2)))
#> 2
