import torch
from torch import nn


class Deep(nn.Module):
    def __init__(self):
        super().__init__()
        self.layers = [nn.Linear(4, 4), nn.Linear(4, 1)]


torch.optim.SGD(Deep().parameters(), lr=0.1)
#! ValueError: optimizer got an empty parameter list
