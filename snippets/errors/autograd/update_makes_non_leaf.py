import warnings

import torch

warnings.simplefilter("ignore")  # it warns of this very mistake
w = torch.tensor(1.0, requires_grad=True)
for step in range(2):
    print("step", step, "w is a leaf:", w.is_leaf)
    (w * w).backward()
    w = w - 0.1 * w.grad
#> step 0 w is a leaf: True
#> step 1 w is a leaf: False
#! TypeError: unsupported operand type(s) for *: 'float' and 'NoneType'
