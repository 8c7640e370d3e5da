"""Every way to make a leaf."""

import torch
from torch import nn

from learntorch import graph

a = torch.tensor([1.0, 2.0], requires_grad=True)
#: leaf a = torch.tensor([1.0, 2.0], requires_grad=True)
b = torch.zeros(2).requires_grad_()
#: leaf b = torch.zeros(2)
c = torch.ones(2)
#: leaf c = torch.ones(2)
c.requires_grad = True
d = nn.Parameter(torch.ones(2))
#: leaf d = nn.Parameter(torch.ones(2))
e = torch.zeros_like(a, requires_grad=True)
#: leaf e = torch.zeros_like(a, requires_grad=True)
f = nn.ParameterList([torch.ones(2) for _ in range(2)])
#: leaf f.1 = nn.ParameterList([torch.ones(2) for _ in range(2)])
#: leaf f.0 = nn.ParameterList([torch.ones(2) for _ in range(2)])
g = torch.from_numpy(torch.ones(2).numpy())
#: leaf g = torch.from_numpy(torch.ones(2).numpy())
g.requires_grad_()


class Scale(nn.Module):
    def __init__(self):
        super().__init__()
        self.weight = nn.Parameter(torch.ones(2))
        #: leaf scale.weight = self.weight = nn.Parameter(torch.ones(2))
        self.register_parameter("bias", nn.Parameter(torch.zeros(2)))
        #: leaf scale.bias = self.register_parameter("bias", nn.Parameter(torch.zeros(2)))

    def forward(self, x):
        return self.weight * x + self.bias
        #: AddBackward0 = self.weight * x + self.bias
        #: MulBackward0 = self.weight * x


scale = Scale()
unnamed = torch.ones(2, requires_grad=True) * 2
#: MulBackward0 = torch.ones(2, requires_grad=True) * 2
#: leaf unnamed = torch.ones(2, requires_grad=True)
drawing = graph((scale(a * b * c * d * e * f[0] * f[1] * g) + unnamed).sum())
#: SumBackward0 = (scale(a * b * c * d * e * f[0] * f[1] * g) + unnamed).sum()
#: AddBackward0 = scale(a * b * c * d * e * f[0] * f[1] * g) + unnamed
#: MulBackward0 = a * b * c * d * e * f[0] * f[1] * g
#: MulBackward0 = a * b * c * d * e * f[0] * f[1]
#: MulBackward0 = a * b * c * d * e * f[0]
#: MulBackward0 = a * b * c * d * e
#: MulBackward0 = a * b * c * d
#: MulBackward0 = a * b * c
#: MulBackward0 = a * b
