import torch

x = torch.tensor(2.0, requires_grad=True)
y = torch.tensor(3.0, requires_grad=True)
torch.autograd.graph.register_multi_grad_hook(
    [x, y], lambda grad: print("the first:", grad), mode="any"
)
(x * y).backward()
#> the first: tensor(3.)
