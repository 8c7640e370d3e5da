import torch

x = torch.tensor(2.0, dtype=torch.float64, requires_grad=True)
y = torch.tensor(3.0, dtype=torch.float64, requires_grad=True)
w = torch.log(x * y)
w.backward()
print(f"dw/dx {x.grad:.4f}  dw/dy {y.grad:.4f}")
#> dw/dx 0.5000  dw/dy 0.3333

h = 1e-5
for name, a, b in ("dw/dx", h, 0), ("dw/dy", 0, h):
    up = torch.log((2.0 + a) * torch.tensor(3.0 + b, dtype=torch.float64))
    down = torch.log((2.0 - a) * torch.tensor(3.0 - b, dtype=torch.float64))
    print(name, "measured", f"{(up - down) / (2 * h):.4f}")
#> dw/dx measured 0.5000
#> dw/dy measured 0.3333
