import torch

torch.manual_seed(0)
weight = torch.randn(3, requires_grad=True) * 0.1
print(weight.is_leaf)
#> False
torch.optim.SGD([weight], lr=0.1)
#! ValueError: can't optimize a non-leaf Tensor
