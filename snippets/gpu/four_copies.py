import torch
from torch import nn

net = nn.Linear(1000, 1000, bias=False)
optimizer = torch.optim.Adam(net.parameters())
net(torch.ones(1, 1000)).sum().backward()
optimizer.step()

state = optimizer.state[net.weight]
kept = [net.weight, net.weight.grad, state["exp_avg"], state["exp_avg_sq"]]
print(f"{sum(tensor.nbytes for tensor in kept):,} bytes")
#> 16,000,000 bytes
