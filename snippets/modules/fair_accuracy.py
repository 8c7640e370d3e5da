import torch
from torch import nn


def accuracy(module, x, y):
    mode = module.training
    module.eval()
    with torch.no_grad():
        right = module(x).argmax(dim=1) == y
    module.train(mode)
    return right.float().mean().item()


x = torch.tensor([[2.0, 1.0], [0.0, 3.0], [5.0, 4.0]])
print(round(accuracy(nn.Identity(), x, torch.tensor([0, 1, 1])), 4))
#> 0.6667
