import torch
from torch import nn


def bytes_of(tensors):
    storages = [tensor.untyped_storage() for tensor in tensors]
    return sum({one.data_ptr(): one.nbytes() for one in storages}.values())


saved, packed = [], []


def pack(tensor):
    saved.append(tensor)
    packed.append(tensor.to(torch.bfloat16))
    return packed[-1]


torch.manual_seed(0)
layer, x = nn.Linear(64, 64), torch.randn(256, 64)
layer(x).tanh().square().mean().backward()
exact = layer.weight.grad.clone()

layer.weight.grad = None
hooks = torch.autograd.graph.saved_tensors_hooks
with hooks(pack, lambda packed: packed.to(torch.float32)):
    loss = layer(x).tanh().square().mean()
loss.backward()
print(len(saved), "times saved,", f"{bytes_of(saved):,} bytes of memory")
#> 3 times saved, 131,072 bytes of memory
print(len(packed), "packed,     ", f"{bytes_of(packed):,} bytes of memory")
#> 3 packed,      98,304 bytes of memory
off = (layer.weight.grad - exact).norm() / exact.norm()
print(f"gradient off by {off.item():.0e}")
#> gradient off by 1e-03
