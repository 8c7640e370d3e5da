import torch
from sklearn.datasets import load_digits

torch.manual_seed(0)
pixels, _ = load_digits(return_X_y=True)
x = torch.tensor(pixels, dtype=torch.float32).reshape(-1, 1, 8, 8)
learn, test = x[torch.randperm(len(x))].split([1500, 297])

mean, std = learn.mean(), learn.std()
for part in learn, test:
    part = (part - mean) / std
    print(f"mean {part.mean():z.3f}, std {part.std():.3f}")
#> mean 0.000, std 1.000
#> mean 0.003, std 1.003
