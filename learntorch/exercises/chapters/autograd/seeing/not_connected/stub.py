"""Find what is not connected

Write `unreached(module, loss)`: the names of the parameters of `module` that `loss` does not depend on,
sorted. All of them require gradients. They must be as they were, without new gradients in `.grad`, and the graph of
`loss` is left for a later `backward`.
"""

from torch import nn


def unreached(module, loss): ...
