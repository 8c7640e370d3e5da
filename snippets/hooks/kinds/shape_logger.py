import torch
from torch import nn


def shapes(module, x):
    found, handles = {}, []
    for name, part in module.named_modules():
        if name:

            def keep(part, inputs, output, name=name):
                found[name] = tuple(output.shape)

            handles.append(part.register_forward_hook(keep))
    try:
        module(x)
    finally:
        for handle in handles:
            handle.remove()
    return found


net = nn.Sequential(nn.Linear(4, 16), nn.ReLU(), nn.Linear(16, 3))
print(shapes(net, torch.ones(5, 4)))
#> {'0': (5, 16), '1': (5, 16), '2': (5, 3)}
