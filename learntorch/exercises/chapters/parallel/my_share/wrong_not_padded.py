import torch


def my_share(length, rank, size, seed, epoch):
    dice = torch.Generator().manual_seed(seed + epoch)
    return torch.randperm(length, generator=dice)[rank::size].tolist()
#! NotYet: expected: my_share(10, 3, 4, 5, 2) is [4, 6, 0]
#! came:     [4, 6]
#! why:      each rank gets as many: the first of the order are dealt out once more at its end
#! read:     parallel/#who-sees-which-data on the site
