"""Parts that are computed again in the backward pass."""

import torch
from torch.utils.checkpoint import checkpoint

from learntorch import graph


def part(x):
    return torch.sin(x) * 2
    #: MulBackward0 = torch.sin(x) * 2
    #: SinBackward0 = torch.sin(x)


x = torch.ones(3, requires_grad=True)
#: leaf x = torch.ones(3, requires_grad=True)
y = checkpoint(part, x, use_reentrant=False)
z = checkpoint(part, y, use_reentrant=True)
#: CheckpointFunctionBackward = checkpoint(part, y, use_reentrant=True)
loss = z.sum()
#: SumBackward0 = z.sum()
loss.backward()
drawing = graph(loss)
