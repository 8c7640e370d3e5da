"""Who learns?

Write `learners(module)`, which returns a list of the names of the parameters that training would change, sorted:
those that require a gradient.
"""

from torch import nn


def learners(module): ...


print(learners(nn.Linear(2, 1)))
