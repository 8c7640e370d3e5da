import torch

for dtype in torch.float32, torch.float64:
    w = torch.tensor(2.25, dtype=dtype)
    next_one = torch.nextafter(w, torch.tensor(3.0, dtype=dtype))
    print(dtype, f"{(next_one - w).item():.1e}", w + 1e-7 == w)
#> torch.float32 2.4e-07 tensor(True)
#> torch.float64 4.4e-16 tensor(False)
