import torch

x = torch.tensor([0.0, 4.0], requires_grad=True)
y = torch.where(x > 0, x.sqrt(), 0.0)
print(y)
#> tensor([0., 2.], grad_fn=<WhereBackward0>)
y.sum().backward()
print(x.grad)
#> tensor([   nan, 0.2500])
