import json
from itertools import combinations
from pathlib import Path

import torch
from torch import nn

MODULE = ["forward_pre", "forward", "full_backward_pre", "full_backward"]
KINDS = [*MODULE, "output", "weight", "accumulated"]


def run(kinds, needs_grad):
    events, names = [], ["first", "relu", "last"]
    net = nn.Sequential(nn.Linear(2, 3), nn.ReLU(), nn.Linear(3, 1))

    def on(kind, name, register):
        def note(*got):
            got = got[-1][0] if isinstance(got[-1], tuple) else got[-1]
            events.append([kind, name, list(got.shape)])

        if kind in kinds:
            register(note)

    x = torch.ones(4, 2, requires_grad=needs_grad)
    for name, layer in zip(names, net, strict=True):
        for kind in MODULE:
            on(kind, name, getattr(layer, f"register_{kind}_hook"))
        for weight in list(layer.parameters())[:1]:
            on("weight", name, weight.register_hook)
            register = weight.register_post_accumulate_grad_hook
            on("accumulated", name, register)
        x = layer(x)
        on("output", name, x.register_hook)
    x.sum().backward()
    return events


told = {"figure": "timeline", "runs": {}}
for needs_grad in True, False:
    whole = told["runs"][f"{needs_grad=}"] = run(KINDS, needs_grad)
    for count in range(len(KINDS)):
        for some in combinations(KINDS, count):
            kept = [event for event in whole if event[0] in some]
            assert run(some, needs_grad) == kept
    print(len(whole), "events; the order is the same, whichever are on")
#> 19 events; the order is the same, whichever are on
#> ...: UserWarning: Full backward hook is firing when gradients are computed with respect to module outputs since no inputs require gradients. See https://docs.pytorch.org/docs/main/generated/torch.nn.Module.html#torch.nn.Module.register_full_backward_hook for more details.
#>   x.sum().backward()
#> 19 events; the order is the same, whichever are on
Path("timeline.json").write_text(json.dumps(told))
