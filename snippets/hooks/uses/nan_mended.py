import torch

x = torch.tensor([0.0, 1.0], requires_grad=True)
x.sqrt().sum().backward()
print(x.grad)
#> tensor([   inf, 0.5000])

x.grad = None
(x + 1e-6).sqrt().sum().backward()
print(x.grad)
#> tensor([5.0000e+02, 5.0000e-01])
