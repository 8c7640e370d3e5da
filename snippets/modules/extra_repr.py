import torch
from torch import nn


class Power(nn.Module):
    def __init__(self, exponent):
        super().__init__()
        self.exponent = exponent

    def forward(self, x):
        return x**self.exponent

    def extra_repr(self):
        return f"exponent={self.exponent}"


net = nn.Sequential(Power(2), Power(0.5))
print(net)
#> Sequential(
#>   (0): Power(exponent=2)
#>   (1): Power(exponent=0.5)
#> )
print(net(torch.tensor([-3.0, 4.0])))
#> tensor([3., 4.])
