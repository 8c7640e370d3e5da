import math

import torch

x = torch.zeros(2, 3, 4)
print(x.numel(), math.prod(x.shape))
#> 24 24
print(len(x), x.ndim)
#> 2 3
print(torch.tensor(7.0).numel())
#> 1
