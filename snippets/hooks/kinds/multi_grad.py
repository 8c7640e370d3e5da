import torch

x = torch.tensor(2.0, requires_grad=True)
y = torch.tensor(3.0, requires_grad=True)
torch.autograd.graph.register_multi_grad_hook(
    [x, y], lambda grads: print("all there:", [grad.item() for grad in grads])
)
(x * y).backward()
#> all there: [3.0, 2.0]
