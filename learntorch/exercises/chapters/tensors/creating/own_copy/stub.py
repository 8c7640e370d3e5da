"""A copy of its own

Write `measured(array)`: it takes a NumPy array and returns a `float32` tensor with its numbers, whose
memory is its own: to change the array later must not change the tensor, whatever dtype the array has.
"""

import numpy as np
import torch


def measured(array): ...


print(measured(np.array([1.5, 2.5])))
