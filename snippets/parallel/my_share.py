import torch
from torch.utils.data import DistributedSampler


def my_share(length, rank, size, seed, epoch):
    dice = torch.Generator().manual_seed(seed + epoch)
    order = torch.randperm(length, generator=dice).tolist()
    each = -(-length // size)
    return (order * size)[rank : each * size : size]


sampler = DistributedSampler(range(10), num_replicas=4, rank=3, seed=5)
sampler.set_epoch(2)
print(my_share(10, 3, 4, 5, 2) == list(sampler))
#> True
