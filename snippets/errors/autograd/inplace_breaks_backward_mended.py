import torch

x = torch.zeros(3, requires_grad=True)
y = x.exp()
y = y + 1
y.sum().backward()
print(x.grad)
#> tensor([1., 1., 1.])
