import torch
from torch import nn

torch.manual_seed(0)
net = nn.Linear(2, 1)
with torch.no_grad():
    loss = net(torch.ones(1, 2)).sum()
loss.requires_grad = True  # silences "does not require grad"
loss.backward()
print(net.weight.grad)
#> None
