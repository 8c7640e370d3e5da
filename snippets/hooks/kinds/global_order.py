import torch
from torch import nn
from torch.nn.modules import module

KINDS = "forward_pre", "forward", "full_backward_pre", "full_backward"


def told(name):
    return lambda *_: print(name)


layer = nn.Linear(2, 1)
handles = []
for kind in KINDS:
    own = getattr(layer, f"register_{kind}_hook")
    every = getattr(module, f"register_module_{kind}_hook")
    own(told(f"{kind}: own"))
    handles.append(every(told(f"{kind}: global")))
layer(torch.ones(1, 2, requires_grad=True)).sum().backward()
#> forward_pre: global
#> forward_pre: own
#> forward: global
#> forward: own
#> full_backward_pre: global
#> full_backward_pre: own
#> full_backward: global
#> full_backward: own
for handle in handles:
    handle.remove()
