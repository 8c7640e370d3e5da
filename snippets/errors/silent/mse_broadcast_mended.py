import torch

prediction = torch.tensor([[0.0], [1.0]])
target = torch.tensor([0.0, 1.0])
print((prediction.squeeze(1) - target).square().mean())
#> tensor(0.)
