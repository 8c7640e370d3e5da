import torch
from torch.func import jacfwd, jacrev


def f(x):
    return torch.stack([x[0] * x[1], x[0] + x[1], x[0] ** 2])


x = torch.tensor([2.0, 3.0], dtype=torch.float64)
J = jacrev(f)(x)
print(J)
#> tensor([[3., 2.],
#>         [1., 1.],
#>         [4., 0.]], dtype=torch.float64)
torch.testing.assert_close(jacfwd(f)(x), J, rtol=1e-12, atol=0)

h = 1e-5
steps = h * torch.eye(2, dtype=torch.float64)
columns = [(f(x + e) - f(x - e)) / (2 * h) for e in steps]
torch.testing.assert_close(torch.stack(columns, 1), J, rtol=1e-8, atol=1e-8)
