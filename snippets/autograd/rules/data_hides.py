import torch

x = torch.zeros(3, requires_grad=True)
y = x.exp()
y.data += 1  # wrong: the version counter does not see it
print(y._version)
#> 0
y.sum().backward()
print(x.grad)
#> tensor([2., 2., 2.])
