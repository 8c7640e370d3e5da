import torch
from torch import nn


def step(parameter):
    with torch.no_grad():
        parameter -= 0.1 * parameter.grad
    parameter.grad = None


torch.manual_seed(0)
net = nn.Sequential(nn.Linear(2, 8), nn.ReLU(), nn.Linear(8, 1))
before = net[0].weight.clone()
for parameter in net.parameters():
    parameter.register_post_accumulate_grad_hook(step)
net(torch.ones(1, 2)).sum().backward()
print([parameter.grad for parameter in net.parameters()])
#> [None, None, None, None]
print("updated:", not torch.equal(net[0].weight, before))
#> updated: True
