import torch
from torch import nn

net = nn.Sequential(nn.Flatten(), nn.Linear(64, 10))
logits = net(torch.zeros(3, 1, 8, 8))
nn.functional.cross_entropy(logits, torch.tensor([1, 5, 10]))
#! IndexError: Target 10 is out of bounds.
