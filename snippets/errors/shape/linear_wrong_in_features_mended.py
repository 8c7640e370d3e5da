import torch
from torch import nn

images = torch.zeros(32, 28, 28)
net = nn.Sequential(nn.Flatten(), nn.Linear(784, 10))
print(net(images).shape)
#> torch.Size([32, 10])
