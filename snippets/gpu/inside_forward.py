import torch
from torch import nn


class AddPosition(nn.Module):
    def forward(self, x):  # (batch, length)
        position = torch.arange(x.shape[1], device=x.device, dtype=x.dtype)
        return x + position


print(AddPosition()(torch.zeros(2, 4)))
#> tensor([[0., 1., 2., 3.],
#>         [0., 1., 2., 3.]])
