import torch
from torch import nn


def norms(module, loss):
    module.zero_grad()
    loss.backward()
    found = [
        (name, one.grad.norm().item())
        for name, one in module.named_parameters()
        if one.grad is not None
    ]
    return sorted(found, key=lambda pair: -pair[1])


net = nn.Linear(2, 1)
print(norms(net, net(torch.tensor([3.0, 4.0])).sum()))
#> [('weight', 5.0), ('bias', 1.0)]
