from itertools import pairwise

import torch
from torch import nn


class Net(nn.Module):
    def __init__(self, sizes):
        super().__init__()
        self.layers = nn.ModuleList(nn.Linear(a, b) for a, b in pairwise(sizes))

    def forward(self, x):
        for layer in self.layers[:-1]:
            x = torch.relu(layer(x))
        return self.layers[-1](x)


net = Net([4, 16, 16, 3])
print(sum(one.numel() for one in net.parameters()))
#> 403
print(net(torch.ones(5, 4)).shape)
#> torch.Size([5, 3])
