import math

import torch


def f(p):
    return torch.log(p[0] * p[1])


p = torch.tensor([2.0, 2.0], dtype=torch.float64, requires_grad=True)
f(p).backward()
for degrees in 0, 45, 90, 135, 225:
    angle = math.radians(degrees)
    u = torch.tensor([math.cos(angle), math.sin(angle)], dtype=torch.float64)
    q, h = p.detach(), 1e-5
    measured = (f(q + h * u) - f(q - h * u)) / (2 * h)
    torch.testing.assert_close(p.grad @ u, measured, rtol=1e-6, atol=1e-9)
    print(f"{degrees:3} degrees: slope {p.grad @ u:6.3f}")
#>   0 degrees: slope  0.500
#>  45 degrees: slope  0.707
#>  90 degrees: slope  0.500
#> 135 degrees: slope  0.000
#> 225 degrees: slope -0.707
