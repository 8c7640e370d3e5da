import torch


def weights(labels):
    return 1 / labels.bincount()[labels]


print(weights(torch.tensor([0, 0, 0, 0, 1, 1])))
#> tensor([0.2500, 0.2500, 0.2500, 0.2500, 0.5000, 0.5000])
