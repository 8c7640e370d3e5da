import torch

x = torch.tensor(2.0, requires_grad=True)
y = torch.tensor(3.0, requires_grad=True)
v = x / y
print([grad.item() for grad in v.grad_fn(torch.tensor(9.0))])
#> [3.0, -2.0]
