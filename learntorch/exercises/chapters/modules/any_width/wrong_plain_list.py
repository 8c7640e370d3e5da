import torch
from torch import nn


class Net(nn.Module):
    def __init__(self, sizes):
        super().__init__()
        pairs = zip(sizes[:-1], sizes[1:])
        self.layers = [nn.Linear(a, b) for a, b in pairs]

    def forward(self, x):
        for layer in self.layers[:-1]:
            x = torch.relu(layer(x))
        return self.layers[-1](x)
#! NotYet: expected: 403 parameters in Net([4, 16, 16, 3])
#! came:     0
#! why:      layers in a plain list are not found: an nn.ModuleList registers them
#! read:     modules/#layers-in-a-list on the site
