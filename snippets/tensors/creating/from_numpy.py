import numpy as np
import torch

array = np.array([1.0, 2.0, 3.0])
shared = torch.from_numpy(array)
maybe = torch.as_tensor(array)
copied = torch.tensor(array)

array[0] = 99.0
print(shared)
#> tensor([99.,  2.,  3.], dtype=torch.float64)
print(maybe)
#> tensor([99.,  2.,  3.], dtype=torch.float64)
print(copied)
#> tensor([1., 2., 3.], dtype=torch.float64)
