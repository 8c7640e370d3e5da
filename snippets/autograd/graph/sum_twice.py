import torch

x = torch.tensor(2.0, requires_grad=True)
total = x + x
total.backward()
total.backward()
print(x.grad)
#> tensor(4.)
