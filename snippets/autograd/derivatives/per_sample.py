import torch
from torch.func import grad, vmap


def loss(w, x, y):
    return (w @ x - y) ** 2  # of one sample


w = torch.tensor([1.0, 2.0])
x = torch.tensor([[1.0, 0.0], [0.0, 1.0], [1.0, 1.0]])
y = torch.tensor([0.0, 0.0, 3.0])
each = vmap(grad(loss), in_dims=(None, 0, 0))(w, x, y)
print(each)
#> tensor([[2., 0.],
#>         [0., 4.],
#>         [0., 0.]])

w.requires_grad_()
((x @ w - y) ** 2).sum().backward()
torch.testing.assert_close(each.sum(dim=0), w.grad)
