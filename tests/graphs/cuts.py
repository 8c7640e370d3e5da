"""Parts without a gradient."""

import torch

from learntorch import graph

x = torch.ones(3, requires_grad=True)
#: leaf x = torch.ones(3, requires_grad=True)
y = x.exp()
frozen = y.detach()
with torch.no_grad():
    scale = y * 2
best = y.argmax()
drawing = graph(x[best] * frozen.sum() + (x * scale).sum())
#: AddBackward0 = x[best] * frozen.sum() + (x * scale).sum()
#: MulBackward0 = x[best] * frozen.sum()
#: SumBackward0 = (x * scale).sum()
#: SelectBackward0 = x[best]
#: MulBackward0 = x * scale
