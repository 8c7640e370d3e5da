import torch


def f(x):
    return x**3 - 2 * x


x = torch.tensor(2.0, dtype=torch.float64)
for h in 1.0, 0.1, 0.01, 0.001:
    slope = (f(x + h) - f(x - h)) / (2 * h)
    print(f"h = {h:<5}  slope {slope.item():.6f}")
#> h = 1.0    slope 11.000000
#> h = 0.1    slope 10.010000
#> h = 0.01   slope 10.000100
#> h = 0.001  slope 10.000001
