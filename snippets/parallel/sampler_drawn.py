import torch
from torch.utils.data import DistributedSampler

from learntorch.cells import above, grid

RANKS, data = 4, range(10)


def drawn(epoch):
    rows = []
    for rank in range(RANKS):
        sampler = DistributedSampler(data, num_replicas=RANKS, rank=rank)
        sampler.set_epoch(epoch)
        rows.append(list(sampler))
    order = torch.tensor(rows).T.flatten().tolist()  # as they are dealt out
    again = [one in order[:at] for at, one in enumerate(order)]
    faint = torch.tensor(again).view(-1, RANKS).T
    names = [f"rank {rank}" for rank in range(RANKS)]
    colors = torch.where(faint, 6, torch.arange(1, RANKS + 1).view(-1, 1))
    title = f"epoch {epoch}"
    return grid(torch.tensor(rows), title, colors, faint, rows=names)


above(drawn(0), drawn(1)).save("sampler.svg")
