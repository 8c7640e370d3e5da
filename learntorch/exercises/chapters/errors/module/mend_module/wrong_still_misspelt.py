import torch
from torch import nn


class Scale(nn.Module):
    def __init__(self):
        super().__init__()
        self.factor = nn.Parameter(torch.tensor(2.0))

    def foward(self, x):
        return self.factor * x
#! NotYet: expected: a method `forward`
#! came:     Module [Scale] is missing the required "forward" function
#! why:      a call looks for a method of exactly that name
#! read:     errors/module/#no-forward on the site
