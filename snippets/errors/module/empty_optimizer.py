import torch
from torch import nn


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.layers = [nn.Linear(2, 2), nn.Linear(2, 1)]


torch.optim.SGD(Net().parameters(), lr=0.1)
#! ValueError: optimizer got an empty parameter list
