import torch

x = torch.tensor([1.0, 2.0], requires_grad=True)
x.register_hook(lambda grad: grad.clamp(max=5.0))
(x**3).sum().backward()
print(x.grad)
#> tensor([3., 5.])
