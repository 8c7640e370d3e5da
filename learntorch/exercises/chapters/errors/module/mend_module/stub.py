"""Mend a module

`Scale()` is to be a module with one parameter, `factor`, a tensor with the single number 2.0, and
to multiply what it is called with. Mend it.
"""

import torch
from torch import nn


class Scale(nn.Module):
    def __init__(self):
        self.factor = nn.Parameter(torch.tensor(2.0))

    def foward(self, x):
        return self.factor * x


# To see it fail, take the mark from the next line.
# print(Scale()(torch.ones(2)))
