import numpy as np
import torch

array = np.array([1.0, 2.0, 3.0])
x = torch.as_tensor(array, dtype=torch.float32)
array[0] = 99.0
print(x)
#> tensor([1., 2., 3.])
