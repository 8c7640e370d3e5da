import torch
from torch import nn


class Normalise(nn.Module):
    def __init__(self, data):
        super().__init__()
        self.register_buffer("mean", data.mean(dim=0))
        self.register_buffer("std", data.std(dim=0).clamp(min=1e-6))

    def forward(self, x):
        return (x - self.mean) / self.std


torch.manual_seed(0)
data = torch.rand(100, 3) * 10
net = nn.Sequential(Normalise(data), nn.Linear(3, 1))
print(list(net.state_dict()))
#> ['0.mean', '0.std', '1.weight', '1.bias']
print([name for name, _ in net.named_parameters()])
#> ['1.weight', '1.bias']
