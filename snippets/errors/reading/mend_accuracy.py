import torch


def accuracy(scores, labels):
    best = scores.argmax(dim=1)
    return (best == labels.squeeze(1)).float().mean()


scores = torch.tensor([[1.0, 9.0], [8.0, 2.0], [3.0, 4.0]])
print(accuracy(scores, torch.tensor([[1], [0], [0]])))
#> tensor(0.6667)
