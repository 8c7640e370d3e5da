import torch


def f(x):
    return x**3 - 2 * x


x = torch.tensor(2.0, dtype=torch.float64, requires_grad=True)
y = f(x)
y.backward()
print(x.grad)
#> tensor(10., dtype=torch.float64)

by_formula = 3 * x.detach() ** 2 - 2
torch.testing.assert_close(x.grad, by_formula, rtol=1e-12, atol=0)

h = 0.001
measured = (f(x.detach() + h) - f(x.detach() - h)) / (2 * h)
torch.testing.assert_close(x.grad, measured, rtol=1e-6, atol=0)
