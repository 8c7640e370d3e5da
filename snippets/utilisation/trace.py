import json
import os
from pathlib import Path

import torch
from torch import nn
from torch.profiler import ProfilerActivity, profile, record_function

os.environ["KINETO_LOG_LEVEL"] = "99"  # no notes of its start and end


def step():
    with record_function("forward"):
        loss = nn.functional.cross_entropy(net(x), y)
    with record_function("backward"):
        loss.backward()
    with record_function("update"):
        optimizer.step()
        optimizer.zero_grad()


torch.manual_seed(0)
net = nn.Sequential(nn.Linear(64, 256), nn.ReLU(), nn.Linear(256, 10))
optimizer = torch.optim.SGD(net.parameters(), lr=0.1)
x, y = torch.rand(256, 64), torch.zeros(256, dtype=torch.long)
step()  # warm up
with profile(activities=[ProfilerActivity.CPU]) as seen:
    step()
events = sorted(seen.events(), key=lambda event: event.time_range.start)
spans = []
for event in events:
    parent = event.cpu_parent
    span = {"name": event.name, "start": event.time_range.start}
    span["duration"] = event.time_range.elapsed_us()
    span["parent"] = None if parent is None else events.index(parent)
    spans.append(span)
Path("step.json").write_text(json.dumps({"figure": "trace", "spans": spans}))
print([one["name"] for one in spans if one["parent"] is None])
#> ['forward', 'backward', 'update']
