import torch

x = torch.zeros(1, requires_grad=True)
y = x.exp()
y.data += 1  # backward uses the changed y
y.backward()
print(x.grad)
#> tensor([2.])
