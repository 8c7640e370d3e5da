import torch
from torch import nn

norm = nn.BatchNorm1d(8)
norm(torch.ones(1, 8))
#! ValueError: Expected more than 1 value per channel when training, got input size torch.Size([1, 8])
