"""Remove the graph break

`shrink(x)` is captured in two pieces. Write it so that `torch._dynamo.explain` counts no break and the results are the
same.
"""

import torch


def shrink(x):  # write this in another way, in the place of the dots
    size = x.norm()
    if size > 1:
        x = x / size
    return x


shrink = ...

print(torch._dynamo.explain(shrink)(torch.ones(2)).graph_break_count)
