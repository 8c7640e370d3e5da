import torch

torch.manual_seed(0)
weight = (torch.randn(3) * 0.1).requires_grad_()
print(weight.is_leaf)
#> True
weight.sum().backward()
print(weight.grad)
#> tensor([1., 1., 1.])
