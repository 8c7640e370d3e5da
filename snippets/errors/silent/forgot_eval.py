import torch
from torch import nn

torch.manual_seed(0)
net = nn.Dropout(0.5)
x = torch.ones(20)
print(torch.equal(net(x), net(x)))
#> False
