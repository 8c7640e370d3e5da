"""Letters of more than one byte before and within the expression."""

import torch

from learntorch import graph

größe = torch.ones(2, requires_grad=True)
#: leaf größe = torch.ones(2, requires_grad=True)
"𝒳 und 日本"; fläche = größe * größe; höhe = fläche.exp()  # fmt: skip  # noqa: E702, RUF001
#: ExpBackward0 = fläche.exp()
#: MulBackward0 = größe * größe
drawing = graph(höhe.sum())
#: SumBackward0 = höhe.sum()
