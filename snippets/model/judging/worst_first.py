import torch
from torch import nn


def worst(logits, labels, count):
    losses = nn.functional.cross_entropy(logits, labels, reduction="none")
    return losses.argsort(descending=True)[:count]


logits = torch.tensor([[3.0, 0.0], [0.0, 3.0], [0.5, 0.0]])
print(worst(logits, torch.tensor([0, 0, 0]), count=2))
#> tensor([1, 2])
