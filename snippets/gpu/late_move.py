import torch
from torch import nn

net = nn.Linear(2, 1)
optimizer = torch.optim.Adam(net.parameters())
net(torch.ones(1, 2)).sum().backward()
optimizer.step()

net.double()
print(net.weight.dtype, optimizer.state[net.weight]["exp_avg"].dtype)
#> torch.float64 torch.float32
net(torch.ones(1, 2, dtype=torch.float64)).sum().backward()
optimizer.step()
#! RuntimeError: expected dtype float for `end` but got dtype double
