import torch
from torch import nn


class Flat(nn.Module):
    def forward(self, x):
        return x.reshape(x.shape[0], -1)


batch = torch.export.Dim("batch")
example = torch.rand(2, 8, 8)
program = torch.export.export(Flat(), (example,), dynamic_shapes=({0: batch},))
print(program.module()(torch.rand(7, 8, 8)).shape)
#> torch.Size([7, 64])
