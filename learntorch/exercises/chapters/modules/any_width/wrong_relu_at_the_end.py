import torch
from torch import nn


class Net(nn.Module):
    def __init__(self, sizes):
        super().__init__()
        pairs = zip(sizes[:-1], sizes[1:])
        self.layers = nn.ModuleList(nn.Linear(a, b) for a, b in pairs)

    def forward(self, x):
        for layer in self.layers:
            x = torch.relu(layer(x))
        return x
#! NotYet: expected: Net([4, 16, 16, 3])(x) =
#!           tensor([[ 0.0521,  0.3788,  0.0676],
#!                   [ 0.2785,  0.0564, -0.1121],
#!                   [ 0.1538,  0.2848,  0.2524],
#!                   [ 0.0089,  0.0561,  0.1813],
#!                   [ 0.0464,  0.0382,  0.0770],
#!                   [ 0.1021,  0.0954,  0.0965],
#!                   [ 0.1041,  0.3284,  0.1190]])
#! came:     tensor([[0.0521, 0.3788, 0.0676],
#!                   [0.2785, 0.0564, 0.0000],
#!                   [0.1538, 0.2848, 0.2524],
#!                   [0.0089, 0.0561, 0.1813],
#!                   [0.0464, 0.0382, 0.0770],
#!                   [0.1021, 0.0954, 0.0965],
#!                   [0.1041, 0.3284, 0.1190]])
#! why:      a ReLU after the last layer would make every negative score 0
#! read:     modules/#a-module on the site
