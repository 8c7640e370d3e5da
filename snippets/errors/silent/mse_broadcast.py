import torch

prediction = torch.tensor([[0.0], [1.0]])  # (2, 1), both right
target = torch.tensor([0.0, 1.0])  # (2,)
print((prediction - target).shape)
#> torch.Size([2, 2])
print((prediction - target).square().mean())
#> tensor(0.5000)
