import torch
from torch import nn

from learntorch import graph

layer = nn.Linear(4, 3)
for asks in False, True:
    x = torch.ones(5, 4, requires_grad=asks)
    loss = layer(x).mean()
    print([node.name for node in graph(loss).nodes if node.is_leaf])
#> ['layer.bias', 'layer.weight']
#> ['layer.bias', 'x', 'layer.weight']
