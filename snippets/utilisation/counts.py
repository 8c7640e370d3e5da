import os

import torch
from torch import nn
from torch.profiler import ProfilerActivity, profile

os.environ["KINETO_LOG_LEVEL"] = "99"  # no notes of its start and end
net = nn.Sequential(nn.Linear(64, 128), nn.ReLU(), nn.Linear(128, 10))
x = torch.ones(32, 64)
with profile(activities=[ProfilerActivity.CPU], with_flops=True) as seen:
    net(x).sum().backward()
for row in sorted(seen.key_averages(), key=lambda row: row.key):
    if row.flops:
        print(f"{row.key:12} {row.count} calls  {row.flops:9,} FLOP")
#> aten::addmm  2 calls    606,208 FLOP
#> aten::mm     3 calls    688,128 FLOP
