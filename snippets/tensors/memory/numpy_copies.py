import numpy as np
import torch

A = np.zeros(3)
shared, copied = torch.from_numpy(A), torch.tensor(A)
A[0] = 1
print(shared)
#> tensor([1., 0., 0.], dtype=torch.float64)
print(copied)
#> tensor([0., 0., 0.], dtype=torch.float64)
