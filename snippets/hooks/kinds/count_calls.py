from collections import Counter

import torch
from torch import nn

relu = nn.ReLU()
net = nn.Sequential(nn.Linear(2, 4), relu, nn.Linear(4, 4), relu)

calls = Counter()


def counter(name):
    return lambda *_: calls.update([name])


for name, module in net.named_modules():
    module.register_forward_hook(counter(name or "net"))
net(torch.ones(1, 2))
print(dict(calls))
#> {'0': 1, '1': 2, '2': 1, 'net': 1}
