import torch

pairs = {
    "x ** 4": (lambda x: x**4, lambda x: 4 * x**3),
    "1 / x": (lambda x: 1 / x, lambda x: -1 / x**2),
    "exp(-x)": (lambda x: (-x).exp(), lambda x: -(-x).exp()),
    "sin(x ** 2)": (lambda x: (x**2).sin(), lambda x: 2 * x * (x**2).cos()),
}
for name, (f, by_hand) in pairs.items():
    x = torch.tensor(1.5, dtype=torch.float64, requires_grad=True)
    f(x).backward()
    expected = by_hand(x.detach())
    torch.testing.assert_close(x.grad, expected, rtol=1e-12, atol=0)
    print(f"{name:11}  {x.grad.item():8.4f}")
#> x ** 4        13.5000
#> 1 / x         -0.4444
#> exp(-x)       -0.2231
#> sin(x ** 2)   -1.8845
