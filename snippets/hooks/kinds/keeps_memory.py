import torch
from torch import nn

kept, detached = [], []
layer = nn.Linear(2, 1)
layer.register_forward_hook(lambda module, args, out: kept.append(out))
layer.register_forward_hook(
    lambda module, args, out: detached.append(out.detach())
)
layer(torch.ones(1, 2))
print("kept:    ", kept[0].grad_fn is not None)
#> kept:     True
print("detached:", detached[0].grad_fn is not None)
#> detached: False
