import torch
from torch import nn


def start_small(module):
    if isinstance(module, nn.Linear):
        nn.init.normal_(module.weight, std=0.01)
        nn.init.zeros_(module.bias)


torch.manual_seed(0)
net = nn.Sequential(nn.Linear(100, 100), nn.ReLU(), nn.Linear(100, 1))
net.apply(start_small)
print(f"std {net[0].weight.std().item():.3f}")
#> std 0.010
print("biases are 0:", bool((net[0].bias == 0).all()))
#> biases are 0: True
