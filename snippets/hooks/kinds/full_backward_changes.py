import torch
from torch import nn


def halve(module, grad_input, grad_output):
    return (grad_input[0] / 2,)


layer = nn.Linear(2, 1, bias=False)
nn.init.ones_(layer.weight)
layer.register_full_backward_hook(halve)
x = torch.ones(1, 2, requires_grad=True)
layer(x).sum().backward()
print("x", x.grad, " weight", layer.weight.grad)
#> x tensor([[0.5000, 0.5000]])  weight tensor([[1., 1.]])
