import torch
from torch import nn


class Scale(nn.Module):
    def __init__(self):
        super().__init__()
        self.factor = nn.Parameter(torch.ones(3))
        self.register_buffer("seen", torch.zeros(()))
        self.register_buffer("table", torch.ones(3), persistent=False)
        self.plain = torch.zeros(3)
        self.inner = nn.Linear(3, 1)


scale = Scale()
print("parameters", [name for name, _ in scale.named_parameters()])
#> parameters ['factor', 'inner.weight', 'inner.bias']
print("buffers   ", [name for name, _ in scale.named_buffers()])
#> buffers    ['seen', 'table']
print("children  ", [name for name, _ in scale.named_children()])
#> children   ['inner']
print("saved     ", list(scale.state_dict()))
#> saved      ['factor', 'seen', 'inner.weight', 'inner.bias']
