import torch
from sklearn.datasets import load_digits

pixels, _ = load_digits(return_X_y=True)
x = torch.tensor(pixels, dtype=torch.float32)
std = x.std(dim=0)  # one for each of the 64 places
print("places that never change:", (std == 0).sum().item())
#> places that never change: 3

scaled = (x - x.mean(dim=0)) / std
print("images without a nan:", (~scaled.isnan().any(dim=1)).sum().item())
#> images without a nan: 0

scaled = (x - x.mean(dim=0)) / std.clamp(min=1e-6)
print("images without a nan:", (~scaled.isnan().any(dim=1)).sum().item())
#> images without a nan: 1797
