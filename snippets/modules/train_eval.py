import torch
from torch import nn

torch.manual_seed(0)
net = nn.Sequential(nn.Dropout(0.5), nn.BatchNorm1d(4))
print(net.training, [layer.training for layer in net])
#> True [True, True]

net.eval()
print(net.training, [layer.training for layer in net])
#> False [False, False]
x = torch.ones(2, 4)
print(torch.equal(net(x), net(x)))
#> True
