import numpy as np
import torch

for dtype in (np.float32, np.float64):
    array = np.zeros(2, dtype=dtype)
    x = torch.Tensor(array)
    array[0] = 99
    print(array.dtype, x)
#> float32 tensor([99.,  0.])
#> float64 tensor([0., 0.])
