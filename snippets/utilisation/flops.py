import torch
from torch import nn
from torch.utils.flop_counter import FlopCounterMode

batch = 32
net = nn.Sequential(
    nn.Conv2d(1, 8, 3),  # (batch, 8, 6, 6)
    nn.ReLU(),
    nn.Flatten(),
    nn.Linear(8 * 6 * 6, 10),
)
x = torch.ones(batch, 1, 8, 8)
with FlopCounterMode(display=False) as counter:
    loss = net(x).sum()
forward = counter.get_total_flops()
convolution = 2 * batch * (8 * 6 * 6) * (1 * 3 * 3)
linear = 2 * batch * (8 * 6 * 6) * 10
print(f"{forward:,} forward, by formula {convolution + linear:,}")
#> 350,208 forward, by formula 350,208

with FlopCounterMode(display=False) as counter:
    loss.backward()
backward = counter.get_total_flops()
print(f"{backward:,} backward, by formula {convolution + 2 * linear:,}")
#> 534,528 backward, by formula 534,528
