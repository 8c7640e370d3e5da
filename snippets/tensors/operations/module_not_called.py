import torch
from torch import nn

x = torch.tensor([-2.0, -0.5, 0.0, 1.5])
y = nn.ReLU(x)
y.sum()
#! AttributeError: 'ReLU' object has no attribute 'sum'
