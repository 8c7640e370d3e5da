import torch
from torch import nn


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.layers = nn.ModuleList([nn.Linear(2, 2), nn.Linear(2, 1)])


optimizer = torch.optim.SGD(Net().parameters(), lr=0.1)
print(len(optimizer.param_groups[0]["params"]))
#> 4
