import torch


def my_share(length, rank, size, seed, epoch):
    dice = torch.Generator().manual_seed(seed)
    order = torch.randperm(length, generator=dice).tolist()
    order += order[: -length % size]
    return order[rank::size]
#! NotYet: expected: my_share(10, 3, 4, 5, 2) is [4, 6, 0]
#! came:     [6, 2, 4]
#! why:      each epoch has an order of its own: seed + epoch
#! read:     parallel/#who-sees-which-data on the site
