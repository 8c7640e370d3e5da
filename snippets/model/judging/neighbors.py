import torch
from sklearn.datasets import load_digits

pixels, _ = load_digits(return_X_y=True)
x = torch.tensor(pixels)
places = torch.arange(len(x))
distances = torch.cdist(x, x).fill_diagonal_(float("inf"))
nearest = distances.argmin(dim=1)  # the image that looks most alike
print(f"{((nearest - places).abs() <= 100).float().mean():.0%}")
#> 54%

torch.manual_seed(0)
by_chance = torch.randperm(len(x))
print(f"{((by_chance - places).abs() <= 100).float().mean():.0%}")
#> 10%
