"""Two real ranks

Each rank of a process group calls your `average(net)` after its own `backward()`. Afterwards each parameter's `.grad` is the mean over all ranks. Where the loss of a rank does not depend on a
parameter, its `.grad` there is `None`, and counts as zeros. The check starts two processes that call it.
"""

import torch
from torch import distributed as dist
from torch import nn


def average(net): ...


dist.init_process_group("gloo", store=dist.HashStore(), rank=0, world_size=1)
net = nn.Linear(2, 1)
net(torch.ones(1, 2)).sum().backward()
average(net)  # one rank alone: its own gradient
print(net.weight.grad)
dist.destroy_process_group()
