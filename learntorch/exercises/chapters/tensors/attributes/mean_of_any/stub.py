"""A mean of any numbers

Write `mean(x)`: the mean of a tensor of truth values, integers or floats, as a tensor without axes. Integers and
truth values are averaged as `float32`; a floating-point tensor keeps its dtype.
"""

import torch


def mean(x): ...


print(mean(torch.tensor([1, 2])))
