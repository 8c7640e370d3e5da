import torch
from torch import nn
from torch.nn.modules import module


def told(kind):
    return lambda owner, name, what: print(f"{kind}: {name}")


handles = [
    getattr(module, f"register_module_{kind}_registration_hook")(told(kind))
    for kind in ("parameter", "buffer", "module")
]
net = nn.Module()
net.scale = nn.Parameter(torch.ones(1))
#> parameter: scale
net.register_buffer("count", torch.zeros(1))
#> buffer: count
net.relu = nn.ReLU()
#> module: relu
net.plain = torch.ones(1)
print("no hook for", net.plain)
#> no hook for tensor([1.])
for handle in handles:
    handle.remove()
