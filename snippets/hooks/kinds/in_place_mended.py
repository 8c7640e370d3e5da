import torch
from torch import nn

net = nn.Sequential(nn.Linear(4, 3), nn.ReLU())
net[0].register_full_backward_hook(lambda *_: print("fired"))
net(torch.ones(2, 4, requires_grad=True)).sum().backward()
#> fired
