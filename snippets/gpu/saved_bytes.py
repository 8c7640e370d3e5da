import torch
from torch import nn
from torch.utils.checkpoint import checkpoint


def saved(work):
    found = {}  # two saved tensors may share a storage: count it once

    def pack(tensor):
        storage = tensor.untyped_storage()
        found[storage.data_ptr()] = storage
        return tensor

    hooks = torch.autograd.graph.saved_tensors_hooks
    with hooks(pack, lambda tensor: tensor):
        work()
    for parameter in block.parameters():  # there anyway
        found.pop(parameter.data_ptr(), None)
    return sum(storage.nbytes() for storage in found.values())


block = nn.Sequential(
    nn.Linear(64, 256), nn.ReLU(), nn.Linear(256, 64), nn.ReLU()
)
x = torch.randn(128, 64, requires_grad=True)
plain = saved(lambda: block(x))
again = saved(lambda: checkpoint(block, x, use_reentrant=False))
print(f"saved {plain:,} bytes; with checkpoint {again:,}")
#> saved 196,608 bytes; with checkpoint 32,768
with torch.no_grad():
    print("without recording", saved(lambda: block(x)))
#> without recording 0
