import torch
from torch import nn


def exported(net):
    batch, length = torch.export.Dim("batch"), torch.export.Dim("length")
    example = torch.rand(2, 3, 16)
    shapes = ({0: batch, 2: length},)
    return torch.export.export(net, (example,), dynamic_shapes=shapes)


program = exported(nn.Conv1d(3, 4, 5, padding=2).eval())
print(program.module()(torch.rand(7, 3, 20)).shape)
#> torch.Size([7, 4, 20])
