import torch
from torch import nn

from learntorch import graph, tracing

tracing()
model = nn.Linear(4, 3)
scores = model(torch.ones(5, 4))
best = scores.argmax(dim=1)
graph(best)
#! ValueError: no graph to draw: best, of shape (5,) and dtype int64, was cut off by argmax() on line 9, whose result is int64; give graph a tensor from before that
