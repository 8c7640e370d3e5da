import numpy as np
import torch

A = np.arange(4)
print(A[::-1].strides)
#> (-8,)
print(torch.from_numpy(A[::-1].copy()))
#> tensor([3, 2, 1, 0])
torch.from_numpy(A[::-1])
#! ValueError: At least one stride in the given numpy array is negative, and tensors with negative strides are not currently supported. (You can probably work around this by making a copy of your array  with array.copy().)
