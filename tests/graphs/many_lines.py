"""Calls and expressions that go over several lines."""

import torch

from learntorch import graph

a = torch.ones(
    #: leaf a = torch.ones( ... )
    2,
    3,
    requires_grad=True,
)
b = torch.cat(
    #: CatBackward0 = torch.cat( ... )
    [
        a * 2,
        #: MulBackward0 = a * 2
        a.exp(),
        #: ExpBackward0 = a.exp()
        (
            a
            #: AddBackward0 = a ... 1
            + 1
        ),
    ],
    dim=0,
)
c = (
    b.relu()
    #: ReluBackward0 = b.relu()
    .sum(dim=1)
    #: SumBackward1 = sum(dim=1)
    .mean()
    #: MeanBackward0 = mean()
)
drawing = graph(c)
