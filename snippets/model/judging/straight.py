import math

import torch
from torch import nn

torch.manual_seed(0)
turn = torch.linspace(0.25, 1, 80).repeat(2)
y = torch.arange(2).repeat_interleave(80)
angle = 3.5 * math.pi * turn + math.pi * y
x = torch.stack([turn * angle.cos(), turn * angle.sin()], dim=1)

net = nn.Sequential(nn.Linear(2, 32), nn.Linear(32, 32), nn.Linear(32, 2))
optimizer = torch.optim.Adam(net.parameters(), lr=0.02)
for _ in range(401):
    loss = nn.functional.cross_entropy(net(x), y)
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
right = (net(x).argmax(dim=1) == y).float().mean().item()
print("half to two thirds are right:", 0.5 < right < 0.67)
#> half to two thirds are right: True

origin, across = net(torch.zeros(1, 2)), net(torch.eye(2))
both = net(torch.ones(1, 2))  # of a straight map: the sum of its parts
print(torch.allclose(both, across.sum(dim=0) - origin, atol=1e-4))
#> True
