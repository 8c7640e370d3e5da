import torch

x = torch.ones(3, requires_grad=True)
y = x * x
y.sum().backward()
print(x.grad)
#> tensor([2., 2., 2.])
