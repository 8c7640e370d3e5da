"""What arrives in ATen

Write `aten(function, *arguments)`: a list of the names of the ATen operations that `function(*arguments)` runs, in their order, such as
`"aten.mm.default"`.
"""

import torch


def aten(function, *arguments): ...


print(aten(torch.softmax, torch.ones(3), 0))
