import warnings

import torch

warnings.simplefilter("ignore")  # it warns of this very mistake
w = torch.tensor(1.0, requires_grad=True)
for _ in range(2):
    (w * w).backward()
    w = w - 0.1 * w.grad
#! TypeError: unsupported operand type(s) for *: 'float' and 'NoneType'
