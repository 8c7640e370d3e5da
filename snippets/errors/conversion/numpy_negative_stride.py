import numpy as np
import torch

torch.from_numpy(np.arange(3)[::-1])
#! ValueError: At least one stride in the given numpy array is negative, and tensors with negative strides are not currently supported. (You can probably work around this by making a copy of your array  with array.copy().)
