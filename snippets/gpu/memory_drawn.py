from functools import partial

import torch
from torch import nn
from torch.utils.checkpoint import checkpoint

from learntorch.curves import chart

BATCHES = 16, 64, 256, 1024, 4096
net = nn.Sequential()
for _ in range(6):
    net.extend([nn.Linear(256, 256), nn.ReLU()])
known = {p.data_ptr() for p in net.parameters()}
weights = sum(p.nbytes for p in net.parameters())


def saved(work, batch):
    found = {}  # by its address: each storage counts once

    def pack(tensor):
        if tensor.data_ptr() not in known:
            found[tensor.data_ptr()] = tensor
        return tensor

    x = torch.randn(batch, 256, requires_grad=True)
    with torch.autograd.graph.saved_tensors_hooks(pack, lambda one: one):
        work(x)
    return sum(one.nbytes for one in found.values()) / 2**20


again = partial(checkpoint, net, use_reentrant=False)
lines = {
    "saved for backward": [(n, saved(net, n)) for n in BATCHES],
    "with checkpoint": [(n, saved(again, n)) for n in BATCHES],
    "parameters, gradients, Adam": [(n, 4 * weights / 2**20) for n in BATCHES],
}
scales = {"log_across": True, "log_up": True}
drawn = chart(lines, across="samples in a batch", up="MiB", **scales)
drawn.save("memory.svg")
