import torch
from torch import nn

layer = nn.Linear(2, 1)
layer.register_forward_hook(lambda *_: print("forward hook"))
layer.register_full_backward_hook(lambda *_: print("backward hook"))
x = torch.ones(1, 2, requires_grad=True)

print("layer.forward(x):")
#> layer.forward(x):
layer.forward(x).sum().backward()
print("the function in it:")
#> the function in it:
nn.functional.linear(x, layer.weight, layer.bias)
print("without recording:")
#> without recording:
with torch.no_grad():
    layer(x)
#> forward hook
