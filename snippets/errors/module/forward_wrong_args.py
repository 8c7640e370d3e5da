import torch
from torch import nn

net = nn.Sequential(nn.Linear(2, 1))
net(torch.ones(1, 2), torch.ones(1, 2))
#! TypeError: Sequential.forward() takes 2 positional arguments but 3 were given
