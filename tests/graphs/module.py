"""A module with a forward of its own."""

import torch
from torch import nn

from learntorch import graph


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.first = nn.Linear(4, 8)
        #: leaf net.first.bias = nn.Linear(4, 8)
        #: leaf net.first.weight = nn.Linear(4, 8)
        self.second = nn.Linear(8, 3)
        #: leaf net.second.bias = nn.Linear(8, 3)
        #: leaf net.second.weight = nn.Linear(8, 3)

    def forward(self, x):
        hidden = torch.relu(self.first(x))
        #: ReluBackward0 = torch.relu(self.first(x))
        #: AddmmBackward0 = self.first(x)
        #: TBackward0 = self.first(x)
        return self.second(hidden)
        #: AddmmBackward0 = self.second(hidden)
        #: TBackward0 = self.second(hidden)


net = Net()
logits = net(torch.ones(2, 4))
loss = nn.functional.cross_entropy(logits, torch.tensor([0, 1]))
#: NllLossBackward0 = nn.functional.cross_entropy(logits, torch.tensor([0, 1]))
#: LogSoftmaxBackward0 = nn.functional.cross_entropy(logits, torch.tensor([0, 1]))
loss.backward()
drawing = graph(loss)
