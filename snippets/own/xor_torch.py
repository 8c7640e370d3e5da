import random

import torch

random.seed(0)
torch.set_default_dtype(torch.float64)
net = torch.tensor([[random.gauss(0, 1) for _ in range(3)] for _ in range(3)])
net.requires_grad_()
points = torch.tensor([[-1.0, -1, 1], [-1, 1, 1], [1, -1, 1], [1, 1, 1]])
targets = -points[:, 0] * points[:, 1]
for step in range(301):
    hidden = torch.tanh(points @ net[:2].T)
    hidden = torch.cat([hidden, torch.ones(4, 1)], dim=1)
    loss = ((torch.tanh(hidden @ net[2]) - targets) ** 2).sum()
    net.grad = None
    loss.backward()
    with torch.no_grad():
        net -= 0.1 * net.grad
    if step % 100 == 0:
        print(step, round(loss.item(), 3))
#> 0 6.543
#> 100 0.046
#> 200 0.015
#> 300 0.009
