import torch


def gradient(x):
    leaf = x.clone().requires_grad_()
    (leaf**3).sum().backward()
    return leaf.grad


print(gradient(torch.tensor([1.0, 2.0])))
#> tensor([ 3., 12.])
