import torch


def f(x):
    return x**3 - 2 * x


print("h      float64  float32")
#> h      float64  float32
for h in 1e-1, 1e-2, 1e-3, 1e-5, 1e-7, 1e-9, 1e-11:
    errors = []
    for dtype in torch.float64, torch.float32:
        x = torch.tensor(2.0, dtype=dtype)
        slope = (f(x + h) - f(x - h)) / (2 * h)
        errors.append(f"{abs(slope.item() - 10):.0e}")
    print(f"{h:.0e}  {errors[0]}    {errors[1]}")
#> 1e-01  1e-02    1e-02
#> 1e-02  1e-04    9e-05
#> 1e-03  1e-06    1e-04
#> 1e-05  2e-10    1e-02
#> 1e-07  5e-09    4e+00
#> 1e-09  8e-07    1e+01
#> 1e-11  8e-07    1e+01
