"""Pick a device

Write `pick()`, which returns the `torch.device` to compute on: the accelerator where there is one,
else the CPU. It must not name an accelerator of any one maker.
"""

import torch


def pick(): ...


print(pick())
