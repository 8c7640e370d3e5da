import numpy as np
import torch

print(torch.from_numpy(np.arange(3)[::-1].copy()))
#> tensor([2, 1, 0])
print(torch.arange(3).flip(0))
#> tensor([2, 1, 0])
