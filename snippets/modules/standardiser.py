import torch
from torch import nn


class Standardise(nn.Module):
    def __init__(self, x):
        super().__init__()
        self.register_buffer("mean", x.mean(dim=0))
        self.register_buffer("std", x.std(dim=0))

    def forward(self, x):
        return (x - self.mean) / self.std


module = Standardise(torch.tensor([[1.0, 10.0], [3.0, 30.0]]))
print(module(torch.tensor([[2.0, 40.0]])), list(module.state_dict()))
#> tensor([[0.0000, 1.4142]]) ['mean', 'std']
