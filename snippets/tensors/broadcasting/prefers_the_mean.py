import torch

target = torch.tensor([1.0, 2.0, 3.0])
right = torch.tensor([[1.0], [2.0], [3.0]])
mean = torch.tensor([[2.0], [2.0], [2.0]])
print((right - target).square().mean())
#> tensor(1.3333)
print((mean - target).square().mean())
#> tensor(0.6667)
