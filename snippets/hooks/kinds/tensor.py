import torch

x = torch.tensor([1.0, 2.0], requires_grad=True)
y = x * 3
y.register_hook(lambda grad: print("gradient of y", grad))
y.sum().backward()
#> gradient of y tensor([1., 1.])
print("gradient of x", x.grad)
#> gradient of x tensor([3., 3.])
