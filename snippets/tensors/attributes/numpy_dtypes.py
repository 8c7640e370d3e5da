import numpy as np
import torch

c = np.arange(100).reshape(25, 4)
d = torch.from_numpy(c)
e = d.to(torch.int64)
f = (d + 0.1).to(torch.float32)
g = (d + 0.1).to(torch.float64)
print(d.dtype, e.dtype, f.dtype, g.dtype)
#> torch.int64 torch.int64 torch.float32 torch.float64
print(d[0], g[0])
#> tensor([0, 1, 2, 3]) tensor([0.1000, 1.1000, 2.1000, 3.1000], dtype=torch.float64)
