import torch
from torch import nn

net = nn.Linear(64, 10).eval()
program = torch.export.export(net, (torch.rand(2, 64),))
used = program.module()
print(used(torch.rand(2, 64)).shape)
#> torch.Size([2, 10])
used(torch.rand(3, 64))
#! AssertionError: Guard failed: input.size()[0] == 2
