import torch
from sklearn.datasets import load_digits

torch.manual_seed(0)
pixels, labels = load_digits(return_X_y=True)
x = torch.tensor(pixels, dtype=torch.float32).reshape(-1, 1, 8, 8)
y = torch.tensor(labels)
print(x.shape, x.min().item(), x.max().item(), y.dtype)
#> torch.Size([1797, 1, 8, 8]) 0.0 16.0 torch.int64

learn, check, test = torch.randperm(len(y)).split([1200, 300, 297])
x = (x - x[learn].mean()) / x[learn].std()
for part in learn, check, test:
    print(len(part), y[part].bincount().tolist())
#> 1200 [125, 121, 125, 124, 113, 124, 119, 117, 113, 119]
#> 300 [26, 27, 25, 31, 42, 26, 34, 27, 32, 30]
#> 297 [27, 34, 27, 28, 26, 32, 28, 35, 29, 31]
