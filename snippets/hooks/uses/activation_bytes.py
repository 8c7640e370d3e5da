import torch
from torch import nn


def bytes_of(net, x):
    sizes = {}
    for name, layer in net.named_children():

        def note(module, args, output, name=name):
            sizes[f"{name} {type(module).__name__}"] = output.nbytes

        layer.register_forward_hook(note)
    net(x)
    return sizes


net = nn.Sequential(nn.Conv2d(3, 16, 3), nn.MaxPool2d(2), nn.Flatten())
for name, size in bytes_of(net, torch.ones(32, 3, 64, 64)).items():
    print(f"{name:11}{size:11,} bytes")
#> 0 Conv2d     7,872,512 bytes
#> 1 MaxPool2d  1,968,128 bytes
#> 2 Flatten    1,968,128 bytes
