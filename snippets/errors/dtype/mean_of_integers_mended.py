import torch

x = torch.tensor([1, 2])
print(x.float().mean())
#> tensor(1.5000)
print(x.mean(dtype=torch.float32))
#> tensor(1.5000)
