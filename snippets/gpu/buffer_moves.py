import torch
from torch import nn


class Scale(nn.Module):
    def __init__(self):
        super().__init__()
        self.register_buffer("factor", torch.ones(3))
        self.plain = torch.ones(3)


scale = Scale().to(torch.float64)
print(scale.factor.dtype, scale.plain.dtype)
#> torch.float64 torch.float32
