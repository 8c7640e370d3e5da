import torch

x = torch.linspace(0, 10, 1000, dtype=torch.float64)
y = 2.25 * x + 1.25
columns = torch.stack([x, torch.ones_like(x)], dim=1)  # (1000, 2)
w, b = torch.linalg.lstsq(columns, y[:, None]).solution.squeeze(1)
print(f"w {w:.6f}  b {b:.6f}")
#> w 2.250000  b 1.250000
