import torch

x = torch.tensor([1, 2, 4])
print(x.mean(dtype=torch.float32))
#> tensor(2.3333)
print(x.float().mean())
#> tensor(2.3333)
print(x.sum() / x.numel())
#> tensor(2.3333)
