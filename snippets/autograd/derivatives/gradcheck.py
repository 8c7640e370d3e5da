import torch
from torch.autograd import gradcheck


def f(x):
    return torch.stack([x[0] * x[1], x[0] + x[1], x[0] ** 2])


x = torch.tensor([2.0, 3.0], dtype=torch.float64, requires_grad=True)
print(gradcheck(f, x, eps=1e-6, atol=1e-5, rtol=1e-3))
#> True
