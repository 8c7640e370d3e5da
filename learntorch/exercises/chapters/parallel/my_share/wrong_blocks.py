import torch


def my_share(length, rank, size, seed, epoch):
    dice = torch.Generator().manual_seed(seed + epoch)
    order = torch.randperm(length, generator=dice).tolist()
    order += order[: -length % size]
    each = len(order) // size
    return order[rank * each : (rank + 1) * each]
#!
