import torch


def clipped(x):
    y = x * 3
    y = torch.cond(y.max() > 10, lambda y: y / y.max(), lambda y: y * 1, (y,))
    return y + 1


compiled = torch.compile(clipped, backend="eager", fullgraph=True)
print(compiled(torch.arange(5.0)))
#> tensor([1.0000, 1.2500, 1.5000, 1.7500, 2.0000])
print(compiled(torch.arange(3.0)))
#> tensor([1., 4., 7.])
