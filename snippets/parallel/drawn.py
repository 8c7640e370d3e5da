from tempfile import TemporaryDirectory

import torch
from torch import distributed as dist
from torch import multiprocessing as mp

from learntorch.cells import above, beside, grid


def run(mine):
    """Return what a rank holds before, and after each of four collectives."""
    yield "before", mine
    dist.all_reduce(x := mine.clone())
    yield "all_reduce", x
    dist.broadcast(x := mine.clone(), src=1)
    yield "broadcast from rank 1", x
    dist.all_gather(parts := [torch.empty(2), torch.empty(2)], mine)
    yield "all_gather", torch.cat(parts)
    dist.reduce_scatter(x := torch.empty(1), list(mine.split(1)))
    yield "reduce_scatter", x


def drawn(x, rank):
    of_one, of_other = x < 10, x % 10 == 0
    colors = torch.where(of_one, 1, torch.where(of_other, 2, 3))
    return grid(x, f"rank {rank}", colors)


def work(rank, size, meet):
    dist.init_process_group("gloo", meet, rank=rank, world_size=size)
    mine = list(run(torch.tensor([1, 2.0]) * 10**rank))
    dist.all_gather_object(everyone := [None] * size, mine)
    if rank == 0:
        rows = []
        for (name, one), (_, two) in zip(*everyone, strict=True):
            rows += [name, beside(drawn(one, 0), drawn(two, 1))]
        above(*rows).save("collectives.svg")
    dist.destroy_process_group()


if __name__ == "__main__":
    with TemporaryDirectory() as folder:
        args = 2, f"file://{folder}/meet"
        mp.start_processes(work, args, nprocs=2, start_method="fork")
