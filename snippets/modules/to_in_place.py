import torch
from torch import nn

net = nn.Linear(4, 3)
net.to(torch.float64)
print(net.weight.dtype)
#> torch.float64

x = torch.ones(1, 4)
x.to(torch.float64)
print(x.dtype)
#> torch.float32
print(net(x.to(torch.float64)).dtype)
#> torch.float64
