import torch
from torch.nn import functional as F


def loss(scores, labels):
    return F.binary_cross_entropy_with_logits(scores[:, 0], labels.float())


print(loss(torch.zeros(3, 1), torch.tensor([0, 1, 1])))
#> tensor(0.6931)
