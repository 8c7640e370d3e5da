import torch

x = torch.linspace(0, 10, 1000, dtype=torch.float64)
y = 2.25 * x + 1.25
w = torch.tensor(1.0, dtype=torch.float64, requires_grad=True)
b = torch.tensor(0.0, dtype=torch.float64, requires_grad=True)

error = w * x + b - y
(error**2).mean().backward()

with torch.no_grad():
    torch.testing.assert_close(w.grad, 2 * (error * x).mean())
    torch.testing.assert_close(b.grad, 2 * error.mean())
print(f"dL/dw {w.grad:.3f}  dL/db {b.grad:.3f}")
#> dL/dw -95.875  dL/db -15.000
