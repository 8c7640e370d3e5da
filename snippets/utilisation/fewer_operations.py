import torch


def distances(points, centers):
    return (points[:, None] - centers).square().sum(2).sqrt()


print(distances(torch.tensor([[0.0, 0.0]]), torch.tensor([[3.0, 4.0]])))
#> tensor([[5.]])
