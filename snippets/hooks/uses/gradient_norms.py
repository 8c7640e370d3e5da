import torch
from torch import nn


def norms(activation, depth=20, width=64):
    torch.manual_seed(0)
    layers = [nn.Linear(width, width) for _ in range(depth)]
    found = {}

    def watch(module, grad_input, grad_output):
        found[layers.index(module)] = grad_output[0].norm().item()

    x = torch.randn(32, width, requires_grad=True)
    for layer in layers:
        layer.register_full_backward_hook(watch)
        x = activation(layer(x))
    x.square().mean().backward()
    return [found[index] for index in range(depth)]


for activation in torch.sigmoid, torch.tanh, torch.relu:
    first, *_, last = norms(activation)
    print(f"{activation.__name__:8} first / last: {first / last:.0e}")
#> sigmoid  first / last: 8e-17
#> tanh     first / last: 2e-05
#> relu     first / last: 5e-08
