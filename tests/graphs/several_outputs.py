"""Operations that give several tensors."""

import torch

from learntorch import graph

x = torch.ones(4, 3, requires_grad=True)
#: leaf x = torch.ones(4, 3, requires_grad=True)
top, bottom = x.split(2)
#: SplitBackward0 = x.split(2)
best = top.max(dim=1)
#: MaxBackward0 = top.max(dim=1)
ranked, order = bottom.sort(dim=0)
#: SortBackward0 = bottom.sort(dim=0)
left, *rest = ranked.unbind(1)
#: UnbindBackward0 = ranked.unbind(1)
q, r = torch.linalg.qr(x)
#: LinalgQrBackward0 = torch.linalg.qr(x)
drawing = graph({"best": best.values, "left": left * rest[0], "r": r})
#: MulBackward0 = left * rest[0]
