"""Views, and one that is written into."""

import torch

from learntorch import graph

x = torch.ones(2, 3, requires_grad=True)
#: leaf x = torch.ones(2, 3, requires_grad=True)
base = x * 1
#: MulBackward0 = x * 1
row = base[0]
flat = base.view(6)
turned = flat.reshape(3, 2).T
row.mul_(5)
#: CopySlices = row.mul_(5)
drawing = graph([base, turned.sum()])
#: SumBackward0 = turned.sum()
#: AsStridedBackward0 = turned.sum()
