import torch

x = torch.tensor(2.0, requires_grad=True)
y = x**4
for order in 1, 2, 3:
    (y,) = torch.autograd.grad(y, x, create_graph=True)
    print(order, y.item())
#> 1 32.0
#> 2 48.0
#> 3 48.0
