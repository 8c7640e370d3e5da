import torch
from torch import nn


def say(module, args, output):
    print(f"{module}: {tuple(args[0].shape)} -> {tuple(output.shape)}")


layer = nn.Linear(4, 3)
handle = layer.register_forward_hook(say)
layer(torch.ones(2, 4))
#> Linear(in_features=4, out_features=3, bias=True): (2, 4) -> (2, 3)
handle.remove()
layer(torch.ones(2, 4))
