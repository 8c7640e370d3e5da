"""Deal the cards

Write `my_share(length, rank, size, seed, epoch)`: the list of indices that `DistributedSampler` gives to a rank of `size` ranks, without using it. It shuffles
with `torch.randperm` and a generator that is seeded with `seed + epoch`.
"""

import torch


def my_share(length, rank, size, seed, epoch): ...
