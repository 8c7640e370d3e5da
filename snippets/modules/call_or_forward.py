import torch
from torch import nn

layer = nn.Linear(2, 1)
layer.register_forward_hook(lambda *_: print("the hook ran"))
x = torch.ones(1, 2)
print("layer(x):")
#> layer(x):
layer(x)
#> the hook ran
print("layer.forward(x):")
#> layer.forward(x):
layer.forward(x)
