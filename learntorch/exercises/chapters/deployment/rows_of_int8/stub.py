"""Eight bits for each row

Write `quantised(weight)`: of a matrix return a tensor of `int8` and a scale for each row, of shape (rows, 1).
The largest weight of a row becomes 127 or -127, and weights are rounded to the nearest step.
"""

import torch


def quantised(weight): ...


weight = torch.tensor([[1.0, -0.5], [100.0, 30.0]])
print(quantised(weight))
