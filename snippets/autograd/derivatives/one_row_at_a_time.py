import torch


def jacobian(f, x):
    leaf = x.clone().requires_grad_()
    rows = [torch.autograd.grad(y, leaf, retain_graph=True)[0] for y in f(leaf)]
    return torch.stack(rows)


x = torch.tensor([1.0, 2.0, 3.0])
print(jacobian(lambda x: torch.stack([x.sum(), x.prod()]), x))
#> tensor([[1., 1., 1.],
#>         [6., 3., 2.]])
