import torch
from torch import nn

layer = nn.Identity()
layer.register_forward_hook(lambda *_: print("first registered"))
layer.register_forward_hook(lambda *_: print("second"))
layer.register_forward_hook(lambda *_: print("third"), prepend=True)
layer(torch.ones(1))
#> third
#> first registered
#> second
