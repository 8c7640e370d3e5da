import torch
from torch import nn

first, second = nn.Linear(64, 32), nn.Linear(32, 10)
with torch.autocast("cpu"):
    hidden = first(torch.randn(8, 64))
second(hidden)
#! RuntimeError: mat1 and mat2 must have the same dtype, but got BFloat16 and Float
