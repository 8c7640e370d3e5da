import torch
from torch import nn

net = nn.Sequential(nn.Conv2d(1, 8, 3, padding=1), nn.ReLU()).eval()
batch = torch.export.Dim("batch")
example = torch.rand(2, 1, 8, 8)
program = torch.export.export(net, (example,), dynamic_shapes=({0: batch},))
used = program.module()
print(net(torch.rand(5, 1, 8, 9)).shape)
#> torch.Size([5, 8, 8, 9])
used(torch.rand(5, 1, 8, 9))
#! AssertionError: Guard failed: input.size()[3] == 8
