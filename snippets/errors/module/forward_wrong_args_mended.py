import torch
from torch import nn


class Both(nn.Module):
    def __init__(self):
        super().__init__()
        self.layer = nn.Linear(4, 1)

    def forward(self, a, b):
        return self.layer(torch.cat((a, b), dim=1))


print(Both()(torch.ones(1, 2), torch.ones(1, 2)).shape)
#> torch.Size([1, 1])
