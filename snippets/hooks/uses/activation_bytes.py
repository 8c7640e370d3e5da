import torch
from torch import nn


def bytes_of(net, x):
    sizes = {}

    def note(module, args, output):
        sizes[f"{type(module).__name__}"] = output.numel() * 4

    for layer in net:
        layer.register_forward_hook(note)
    net(x)
    return sizes


net = nn.Sequential(nn.Conv2d(3, 16, 3), nn.MaxPool2d(2), nn.Flatten())
for name, size in bytes_of(net, torch.ones(32, 3, 64, 64)).items():
    print(f"{name:10}{size:11,} bytes")
#> Conv2d      7,872,512 bytes
#> MaxPool2d   1,968,128 bytes
#> Flatten     1,968,128 bytes
