import torch


def my_share(length, rank, size, seed, epoch):
    dice = torch.Generator().manual_seed(seed + epoch)
    order = torch.randperm(length, generator=dice).tolist()
    order += order[: -length % size]
    each = len(order) // size
    return order[rank * each : (rank + 1) * each]
#! NotYet: expected: my_share(8, 0, 2, 0, 0) is [4, 7, 2, 1]
#! came:     [4, 0, 7, 3]
#! why:      shuffle with seed + epoch, then deal out one by one, as cards: order[rank::size]
#! read:     parallel/#who-sees-which-data on the site
