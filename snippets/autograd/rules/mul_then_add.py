import torch

x = torch.zeros(3, requires_grad=True)
y = 2 * x
y += 1
y.sum().backward()
print(x.grad)
#> tensor([2., 2., 2.])
