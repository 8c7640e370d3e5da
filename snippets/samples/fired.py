import json
from pathlib import Path

import torch
from torch import nn

events = []


def note(kind):
    def hook(*got):
        events.append([kind, "layer", list(got[-1].shape)])

    return hook


layer = nn.Linear(2, 1)
layer.register_forward_hook(note("forward"))
layer.weight.register_hook(note("weight"))
y = layer(torch.ones(4, 2))
y.register_hook(note("output"))
y.sum().backward()
told = {"figure": "timeline", "runs": {"one layer": events}}
Path("fired.json").write_text(json.dumps(told))
