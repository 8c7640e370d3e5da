import torch

w = torch.ones(2, requires_grad=True)
optimizer = torch.optim.SGD([w], lr=0.1)
print(optimizer.param_groups[0]["params"])
#> [tensor([1., 1.], requires_grad=True)]
