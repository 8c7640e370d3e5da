import torch
from torch import nn

from learntorch.curves import chart


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
    return [(index + 1, found[index]) for index in range(depth)]


kinds = torch.sigmoid, torch.tanh, torch.relu
lines = {kind.__name__: norms(kind) for kind in kinds}
picture = chart(lines, across="layer", up="gradient norm", log_up=True)
picture.save("norms.svg")
