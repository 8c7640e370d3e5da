import json
from contextlib import nullcontext
from pathlib import Path

import torch
from torch import nn
from torch.autograd.graph import register_multi_grad_hook, saved_tensors_hooks
from torch.nn.modules.module import register_module_forward_hook

# which argument of the hook is noted: inputs, output, gradients of either
MODULE = {"forward_pre": 1, "forward": 2}
MODULE |= {"full_backward_pre": 1, "full_backward": 1}


def same(tensor):
    return tensor


def run(needs_grad, off=()):
    events = []

    def on(kind, name, register, at=0):
        def hook(*got):
            one = got[at][0] if isinstance(got[at], (tuple, list)) else got[at]
            events.append([kind, name, getattr(one, "shape", None)])
            return one if "pack" in kind else None

        return None if kind in off else register(hook)

    net = nn.Sequential(nn.Linear(2, 3), nn.ReLU(), nn.Linear(3, 1))
    x = torch.ones(4, 2, requires_grad=needs_grad)
    ws = list(net.parameters())
    on("multi_grad", "all", lambda f: register_multi_grad_hook(ws, f))
    pack, unpack = (on(one, "all", same) or same for one in ("pack", "unpack"))
    every = on("global_forward", "all", register_module_forward_hook, 2)
    with every or nullcontext(), saved_tensors_hooks(pack, unpack):
        for name, layer in zip(("first", "relu", "last"), net, strict=True):
            for kind, at in MODULE.items():
                on(kind, name, getattr(layer, f"register_{kind}_hook"), at)
            for w in list(layer.parameters())[:1]:
                on("weight", name, w.register_hook)
                on("accumulated", name, w.register_post_accumulate_grad_hook)
            x = layer(x)
            on("output", name, x.register_hook)
    x.sum().backward()
    return events


runs = {f"needs_grad={needs}": run(needs) for needs in (True, False)}
#> ...: UserWarning: Full backward hook is firing when gradients are computed with respect to module outputs since no inputs require gradients. See https://docs.pytorch.org/docs/main/generated/torch.nn.Module.html#torch.nn.Module.register_full_backward_hook for more details.
#>   x.sum().backward()
with Path("timeline.json").open("w") as file:
    json.dump({"figure": "timeline", "runs": runs}, file)
