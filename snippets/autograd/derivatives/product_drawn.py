import torch

from learntorch.cells import beside, grid


def f(x):
    return torch.stack([x[0] * x[1], x[0] + x[1], x[0] ** 2])


x = torch.tensor([2.0, 3.0], requires_grad=True)
v = torch.tensor([1.0, 10.0, 100.0])
f(x).backward(v)
J = torch.func.jacrev(f)(x.detach())

outputs = torch.tensor([1, 2, 3])
names = ["x[0]", "x[1]"]
rows = ["y[0]", "y[1]", "y[2]"]
jacobian = grid(J, "J", colors=outputs[:, None], rows=rows, columns=names)
product = beside(
    grid(v, title="v", colors=outputs, columns=rows),
    "@",
    jacobian,
    "=",
    grid(x.grad, title="x.grad", columns=names),
)
product.save("product.svg", "v of shape (3,) @ J of shape (3, 2) = x.grad")
