import torch
from torch import nn


class Scale(nn.Module):
    def __init__(self):
        super().__init__()
        self.factor = torch.tensor(2.0)

    def forward(self, x):
        return self.factor * x
#! NotYet: expected: one parameter, `factor`
#! came:     parameters []
#! why:      a plain tensor is not found by an optimizer: make it an `nn.Parameter`
#! read:     errors/module/#empty-optimizer on the site
