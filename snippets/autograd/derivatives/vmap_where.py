import torch
from torch.func import grad, vmap


def bend(x):
    return torch.where(x > 0, x * x, -x)


print(vmap(grad(bend))(torch.tensor([-3.0, 3.0])))
#> tensor([-1.,  6.])
