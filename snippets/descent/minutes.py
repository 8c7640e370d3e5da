import time

import torch
from torch.nn.functional import mse_loss


def fit(points, dtype, lr, steps, target=0.0):
    x = torch.linspace(0, 10, points, dtype=dtype)
    y = 2.25 * x + 1.25
    w = torch.tensor([1.0], dtype=dtype, requires_grad=True)
    b = torch.tensor([0.0], dtype=dtype, requires_grad=True)
    start = time.perf_counter()
    for step in range(steps):
        loss = mse_loss(w * x + b, y)
        if loss < target:
            return step, time.perf_counter() - start
        loss.backward()
        with torch.no_grad():
            w -= lr * w.grad
            b -= lr * b.grad
        w.grad.zero_()
        b.grad.zero_()
    return steps, time.perf_counter() - start


fit(1000, torch.float64, 0.028, steps=10)  # the first calls load and prepare
steps, seconds = fit(1000, torch.float64, 0.028, steps=2000, target=1e-8)
print(f"ours, to 1e-8: {steps} steps in {seconds:.4f} s")
#> ours, to 1e-8: 620 steps in ... s
steps, seconds = fit(100_000, torch.float32, 3e-4, steps=300)
print(f"the source's: {steps} steps in {seconds:.4f} s")
#> the source's: 300 steps in ... s
minutes = 500_000 / steps * seconds / 60
print(f"extrapolated to its 500,000: {minutes:.2f} minutes")
#> extrapolated to its 500,000: ... minutes
