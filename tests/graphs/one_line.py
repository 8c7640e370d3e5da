"""Several statements and expressions on one line."""

import torch

from learntorch import graph

x = torch.ones(2, requires_grad=True); y = x * 2; z = y * 3  # fmt: skip  # noqa: E702
#: MulBackward0 = y * 3
#: MulBackward0 = x * 2
#: leaf x = torch.ones(2, requires_grad=True)
big = (s := z.sum()) * s if x.shape[0] > 1 else z.mean()
#: MulBackward0 = (s := z.sum()) * s
#: SumBackward0 = z.sum()
drawing = graph(-big)
#: NegBackward0 = -big
