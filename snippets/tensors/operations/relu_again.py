import torch
from torch import nn

x = torch.linspace(-2, 2, 5)
print(nn.ReLU()(x))
#> tensor([0., 0., 0., 1., 2.])
print(x.clamp(min=0))
#> tensor([0., 0., 0., 1., 2.])
print(torch.where(x > 0, x, 0))
#> tensor([0., 0., 0., 1., 2.])
print(x * (x > 0))
#> tensor([-0., -0., 0., 1., 2.])
