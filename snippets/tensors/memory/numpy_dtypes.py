import numpy as np
import torch

c = np.arange(100).reshape(25, 4)
d = torch.from_numpy(c)
print(d.shape, d.dtype)
#> torch.Size([25, 4]) torch.int64
print(torch.from_numpy(c + 0.1).dtype, torch.tensor([0.1]).dtype)
#> torch.float64 torch.float32
print(d.to(torch.float32).dtype)
#> torch.float32
print(d.to(torch.int64) is d)
#> True
