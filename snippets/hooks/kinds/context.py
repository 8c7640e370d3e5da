import torch
from torch import nn

layer = nn.Linear(2, 1)
with layer.register_forward_hook(lambda *_: print("inside")):
    layer(torch.ones(1, 2))
#> inside
layer(torch.ones(1, 2))
print(len(layer._forward_hooks), "hooks left")
#> 0 hooks left
