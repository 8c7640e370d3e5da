import torch
from torch import nn

nn.Embedding(3, 2)(torch.tensor([0, 3]))
#! IndexError: index out of range in self
