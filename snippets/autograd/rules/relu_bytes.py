import torch
from torch import nn

model = nn.Sequential(
    nn.Linear(100, 100), nn.ReLU(), nn.Linear(100, 100), nn.ReLU()
)
parameters = {p.data_ptr() for p in model.parameters()}
kept = {}


def pack(saved):  # called with each tensor that backward will need
    if saved.data_ptr() not in parameters:
        kept[saved.data_ptr()] = saved.numel() * saved.element_size()
    return saved


for rows in 10, 20, 40:
    kept.clear()
    with torch.autograd.graph.saved_tensors_hooks(pack, lambda saved: saved):
        model(torch.ones(rows, 100))
    print(rows, "rows:", sum(kept.values()), "bytes")
#> 10 rows: 12000 bytes
#> 20 rows: 24000 bytes
#> 40 rows: 48000 bytes

kept.clear()
hooks = torch.autograd.graph.saved_tensors_hooks(pack, lambda saved: saved)
with hooks, torch.no_grad():
    model(torch.ones(40, 100))
print("no_grad:", sum(kept.values()), "bytes")
#> no_grad: 0 bytes
