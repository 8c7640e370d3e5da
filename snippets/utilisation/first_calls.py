import time

import torch
from torch import nn

torch.manual_seed(0)
net = nn.Sequential(nn.Conv2d(3, 16, 3), nn.ReLU(), nn.Conv2d(16, 16, 3))
x = torch.rand(8, 3, 64, 64)
for call in range(1, 7):
    start = time.perf_counter()
    net(x)
    print(f"call {call}: {1000 * (time.perf_counter() - start):6.2f} ms")
#> ...
