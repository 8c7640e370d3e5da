import torch
from torch import nn

torch.manual_seed(0)
net = nn.Linear(2, 1)
loss = net(torch.ones(1, 2)).sum()
loss.backward()
print(net.weight.grad)
#> tensor([[1., 1.]])
