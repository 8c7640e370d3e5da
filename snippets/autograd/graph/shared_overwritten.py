import torch

x = torch.tensor(3.0, requires_grad=True)
y = x * x
sent = y.grad_fn(torch.tensor(1.0))
written, added = {}, {}
for (node, _), grad in zip(y.grad_fn.next_functions, sent, strict=True):
    written[node] = grad
    added[node] = added.get(node, 0) + grad
(leaf,) = added
print(written[leaf].item(), added[leaf].item())
#> 3.0 6.0
