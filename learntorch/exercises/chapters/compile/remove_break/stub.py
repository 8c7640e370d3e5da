"""Remove the graph break

`in_two_pieces(x)` breaks the graph. Write `shrink(x)`, which returns the same, so that `torch._dynamo.explain` counts no
break.
"""

import torch


def in_two_pieces(x):
    size = x.norm()
    if size > 1:
        x = x / size
    return x


print(torch._dynamo.explain(in_two_pieces)(torch.ones(2)).graph_break_count)


def shrink(x): ...
