import torch

x = torch.tensor([0.0, 4.0], requires_grad=True)
inside = torch.where(x > 0, x, 1.0)
y = torch.where(x > 0, inside.sqrt(), 0.0)
print(y)
#> tensor([0., 2.], grad_fn=<WhereBackward0>)
y.sum().backward()
print(x.grad)
#> tensor([0.0000, 0.2500])
