import torch
from torch import nn

kept = []


def pack(tensor):
    packed = tensor.to(torch.bfloat16)
    kept.append((tensor.nbytes, packed.nbytes))
    return packed


torch.manual_seed(0)
layer, x = nn.Linear(64, 64), torch.randn(256, 64)
layer(x).tanh().square().mean().backward()
exact = layer.weight.grad.clone()

layer.weight.grad = None
hooks = torch.autograd.graph.saved_tensors_hooks
with hooks(pack, lambda packed: packed.to(torch.float32)):
    loss = layer(x).tanh().square().mean()
loss.backward()
before, after = map(sum, zip(*kept, strict=True))
off = (layer.weight.grad - exact).norm() / exact.norm()
print(f"{before:,} -> {after:,} bytes; gradient off by {off.item():.0e}")
#> 196,608 -> 98,304 bytes; gradient off by 1e-03
