import torch
from torch.func import grad, hessian


def loss(w):
    x = torch.arange(5, dtype=torch.float64)
    return ((w[0] * x + w[1] - 3 * x - 1) ** 2).mean()


w = torch.zeros(2, dtype=torch.float64)
H, g = hessian(loss)(w), grad(loss)(w)
print(H)
#> tensor([[12.,  4.],
#>         [ 4.,  2.]], dtype=torch.float64)
print(w - torch.linalg.solve(H, g))
#> tensor([3.0000, 1.0000], dtype=torch.float64)
