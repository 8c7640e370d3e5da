import torch
from torch import nn


class TinyModule:
    def __init__(self):
        object.__setattr__(self, "found", {})

    def __setattr__(self, name, value):
        if isinstance(value, nn.Parameter):
            self.found[name] = value
        object.__setattr__(self, name, value)

    def parameters(self):
        return list(self.found.values())


tiny = TinyModule()
tiny.weight = nn.Parameter(torch.ones(2))
tiny.steps = 7
print(list(tiny.found), len(tiny.parameters()))
#> ['weight'] 1
