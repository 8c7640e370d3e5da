import torch
from torch.func import grad, hessian


def f(p):
    return torch.log(p[0] * p[1]) + p[0] ** 2 * p[1]


p = torch.tensor([2.0, 3.0], dtype=torch.float64)
H = hessian(f)(p)
print(H)
#> tensor([[ 5.7500,  4.0000],
#>         [ 4.0000, -0.1111]], dtype=torch.float64)

x, y = p
by_hand = [[-1 / x**2 + 2 * y, 2 * x], [2 * x, -1 / y**2]]
expected = torch.tensor(by_hand, dtype=torch.float64)
torch.testing.assert_close(H, expected, rtol=1e-12, atol=0)

h = 1e-5
steps = h * torch.eye(2, dtype=torch.float64)
columns = [(grad(f)(p + e) - grad(f)(p - e)) / (2 * h) for e in steps]
torch.testing.assert_close(torch.stack(columns, 1), H, rtol=1e-7, atol=0)
