from itertools import pairwise

import torch
from torch import nn


class MLP(nn.Module):
    def __init__(self, sizes):
        super().__init__()
        pairs = pairwise(sizes)  # (4, 16), (16, 3)
        self.layers = nn.ModuleList(nn.Linear(*pair) for pair in pairs)

    def forward(self, x):
        for layer in self.layers[:-1]:
            x = torch.relu(layer(x))
        return self.layers[-1](x)


for sizes in (4, 3), (4, 16, 3), (4, 16, 16, 16, 3):
    mlp = MLP(sizes)
    count = sum(parameter.numel() for parameter in mlp.parameters())
    print(sizes, mlp(torch.ones(2, 4)).shape, count)
#> (4, 3) torch.Size([2, 3]) 15
#> (4, 16, 3) torch.Size([2, 3]) 131
#> (4, 16, 16, 16, 3) torch.Size([2, 3]) 675
