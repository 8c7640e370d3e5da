"""Ready to use

Write `ready(make, path)`: `make()` gives a new network, and `path` is the file of its state dict. Return the
network with what was saved, in the mode for use, and with no parameter that requires a gradient.
"""

import torch
from torch import nn


def ready(make, path): ...


torch.save(nn.Linear(2, 1).state_dict(), "net.pt")
print(ready(lambda: nn.Linear(2, 1), "net.pt"))
