"""Count by layer

Write `table(module)`: a dictionary that gives for each of its modules, itself (`""`) included, with parameters of its own, by its name,
how many numbers those are. Parameters that a module only holds through its children do not count for it.
"""

from torch import nn


def table(module): ...


print(table(nn.Sequential(nn.Linear(4, 16), nn.ReLU())))
