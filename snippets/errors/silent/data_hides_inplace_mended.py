import torch

x = torch.zeros(1, requires_grad=True)
y = x.exp()
y = y + 1
y.backward()
print(x.grad)
#> tensor([1.])
