import torch

from learntorch.cells import grid

numbers = torch.arange(9).reshape(1, 9)
grid(numbers, colors=numbers).save("fills.svg")
