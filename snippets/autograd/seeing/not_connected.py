import torch
from torch import nn


def unreached(module, loss):
    named = dict(module.named_parameters())
    gradients = torch.autograd.grad(
        loss, list(named.values()), allow_unused=True, retain_graph=True
    )
    pairs = zip(named, gradients, strict=True)
    return sorted(name for name, gradient in pairs if gradient is None)


net = nn.ModuleDict({"used": nn.Linear(2, 1), "forgotten": nn.Linear(2, 1)})
print(unreached(net, net["used"](torch.ones(2)).sum()))
#> ['forgotten.bias', 'forgotten.weight']
