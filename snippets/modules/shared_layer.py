import torch
from torch import nn


class Twice(nn.Module):
    def __init__(self):
        super().__init__()
        self.first = nn.Linear(4, 4)
        self.second = self.first

    def forward(self, x):
        return self.second(self.first(x))


twice = Twice()
print(len(list(twice.parameters())), len(twice.state_dict()))
#> 2 4
print(twice(torch.ones(1, 4)).shape)
#> torch.Size([1, 4])
