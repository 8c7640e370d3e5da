import os

import torch
from torch import nn
from torch.profiler import ProfilerActivity, profile

os.environ["KINETO_LOG_LEVEL"] = "99"  # no notes of its start and end
net = nn.Sequential(nn.Conv2d(3, 16, 3), nn.ReLU(), nn.Conv2d(16, 16, 3))
x = torch.rand(8, 3, 64, 64)
net(x).sum().backward()  # warm up
with profile(activities=[ProfilerActivity.CPU]) as seen:
    for _ in range(5):
        net(x).sum().backward()
rows = sorted(seen.key_averages(), key=lambda row: -row.self_cpu_time_total)
whole = sum(row.self_cpu_time_total for row in rows)
for row in rows[:6]:
    share = row.self_cpu_time_total / whole
    print(f"{share:6.1%}  {row.count:3} calls  {row.key}")
#> ...
