import torch

X = torch.arange(12, dtype=torch.float32).reshape(3, 4)
total = X.sum()
print(total)
#> tensor(66.)
print(total.shape, total.ndim, total.numel())
#> torch.Size([]) 0 1
print(total.item())
#> 66.0
