import torch


def gradient(w, first, second):
    w = w.clone().requires_grad_()
    shared = w.exp()
    ((shared * first).sum() + (shared * second).sum()).backward()
    return w.grad


print(gradient(torch.zeros(2), torch.ones(2), torch.ones(2)))
#> tensor([2., 2.])
