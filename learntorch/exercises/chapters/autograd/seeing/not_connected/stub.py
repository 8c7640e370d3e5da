"""Find what is not connected

Write `unreached(module, loss)`: the names of the parameters of `module` that `loss` does not depend on,
sorted. The parameters must be as they were, without new gradients in `.grad`.
"""

from torch import nn


def unreached(module, loss): ...
