import torch
from torch import nn


class Broken(nn.Module):
    def forward(self, x):
        raise ValueError("no result")


broken = Broken()
broken.register_forward_hook(lambda *_: print("skipped"))
broken.register_forward_hook(
    lambda *_: print("called all the same"), always_call=True
)
broken(torch.ones(1))
#> called all the same
#! ValueError: no result
