import torch
from torch import nn

net = nn.Sequential(nn.Flatten(), nn.Linear(28 * 28, 10))
images = torch.zeros(8, 28, 28)
print(net(images).shape)
#> torch.Size([8, 10])
