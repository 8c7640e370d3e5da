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
net = nn.Sequential(nn.Linear(64, 512), nn.ReLU(), nn.Linear(512, 10))
optimizer = torch.optim.SGD(net.parameters(), lr=0.1)
x, y = torch.rand(512, 64), torch.zeros(512, dtype=torch.long)
spans, runs = [], []
for _ in range(20):
    with profile(activities=[ProfilerActivity.CPU]) as seen:
        step()
    runs.append(sorted(seen.events(), key=lambda one: one.time_range.start))
events = min(runs, key=lambda one: one[-1].time_range.end)  # from 0
for event in events:
    when, span = event.time_range, {"name": event.name}
    span |= {"start": when.start, "duration": when.elapsed_us()}
    caller = event.cpu_parent
    span["parent"] = events.index(caller) if caller else None
    spans.append(span)
Path("step.json").write_text(json.dumps({"figure": "trace", "spans": spans}))
parts = [one for one in spans if one["parent"] is None]
print([one["name"] for one in parts])
#> ['forward', 'backward', 'update']
print("shortest:", min(parts, key=lambda one: one["duration"])["name"])
#> shortest: update
