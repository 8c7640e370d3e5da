import torch
import torch.nn.functional as F


def loss(scores, labels):
    return F.cross_entropy(scores, labels.squeeze(1).long() - 1)


print(loss(torch.zeros(2, 3), torch.tensor([[1.0], [3.0]])))
#> tensor(1.0986)
