import torch

a = torch.tensor([[1.5, 2.5], [3.5, 4.5]])
print(a[0, 1], a[0, 1].ndim)
#> tensor(2.5000) 0
print(a[0, 1].item())
#> 2.5
print(a[0].tolist())
#> [1.5, 2.5]
