import torch


def slope(x):
    x = x.clone().requires_grad_()
    y = x.exp() + 1
    (y**2).sum().backward()
    return x.grad


print(slope(torch.zeros(2)))
#> tensor([4., 4.])
