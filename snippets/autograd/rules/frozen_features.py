import torch
from torch import nn


def step(features, head, x):
    with torch.no_grad():
        seen = features(x)
    return head(seen).sum()


features, head = nn.Linear(2, 3), nn.Linear(3, 1)
step(features, head, torch.ones(2)).backward()
print(features.weight.grad, head.weight.grad.shape)
#> None torch.Size([1, 3])
