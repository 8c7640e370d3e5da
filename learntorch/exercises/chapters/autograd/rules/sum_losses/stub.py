"""Sum up without keeping graphs

Write `total(losses)`: the sum of an iterable of loss tensors as a `float`, such that no graph is kept alive
by it: each loss may be freed as soon as the next one comes.
"""

import torch


def total(losses): ...


w = torch.tensor(2.0, requires_grad=True)
print(total(w * number for number in range(4)))
