import numpy as np
import torch


def measured(array):
    return torch.tensor(array, dtype=torch.float32)


array = np.array([1.5, 2.5], dtype=np.float32)
x = measured(array)
array[0] = 99
print(x)
#> tensor([1.5000, 2.5000])
