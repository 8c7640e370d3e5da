import torch
from torch import nn


def pre(module, grad_output):
    print("before", [tuple(grad.shape) for grad in grad_output])


def post(module, grad_input, grad_output):
    print("after ", [tuple(grad.shape) for grad in grad_input])


layer = nn.Linear(4, 3)
layer.register_full_backward_pre_hook(pre)
layer.register_full_backward_hook(post)
x = torch.ones(2, 4, requires_grad=True)
layer(x).sum().backward()
#> before [(2, 3)]
#> after  [(2, 4)]
