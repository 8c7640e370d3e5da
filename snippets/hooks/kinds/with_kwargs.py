import torch
from torch import nn


class Scale(nn.Module):
    def forward(self, x, *, factor=1.0):
        return factor * x


def say(module, args, kwargs, output):
    print(len(args), kwargs)


scale = Scale()
scale.register_forward_hook(say, with_kwargs=True)
scale(torch.ones(2), factor=3.0)
#> 1 {'factor': 3.0}
