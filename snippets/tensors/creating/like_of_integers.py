import torch

x = torch.tensor([1, 2, 3])
print(torch.zeros_like(x))
#> tensor([0, 0, 0])
print(torch.zeros_like(x, dtype=torch.float32))
#> tensor([0., 0., 0.])
print(torch.zeros(x.shape))
#> tensor([0., 0., 0.])
