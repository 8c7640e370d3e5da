"""The second step of a training loop."""

import torch
from torch import nn

from learntorch import graph

model = nn.Linear(2, 1)
#: leaf model.bias = nn.Linear(2, 1)
#: leaf model.weight = nn.Linear(2, 1)
optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
for _ in range(2):
    optimizer.zero_grad()
    guess = model(torch.ones(3, 2))
    #: AddmmBackward0 = model(torch.ones(3, 2))
    #: TBackward0 = model(torch.ones(3, 2))
    loss = ((guess - 1) ** 2).mean()
    #: MeanBackward0 = ((guess - 1) ** 2).mean()
    #: PowBackward0 = (guess - 1) ** 2
    #: SubBackward0 = guess - 1
    loss.backward()
    optimizer.step()
drawing = graph(loss)
