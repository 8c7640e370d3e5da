import torch
from torch import nn


def double(module, args):
    return (2 * args[0],)


layer = nn.Identity()
layer.register_forward_pre_hook(double)
print(layer(torch.ones(3)))
#> tensor([2., 2., 2.])
