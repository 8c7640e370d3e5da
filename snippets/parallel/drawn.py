from pathlib import Path

import torch
from torch import distributed as dist
from torch import multiprocessing as mp

from learntorch.cells import above, beside, grid

MEET = f"file://{Path('meet').absolute()}"


def run(mine):
    """Return what a rank holds before, and after each of four collectives."""
    yield "before", mine
    dist.all_reduce(x := mine.clone())
    yield "all_reduce", x
    dist.broadcast(x := mine.clone(), src=1)
    yield "broadcast from 1", x
    parts = [torch.empty(2) for _ in range(2)]
    dist.all_gather(parts, mine)
    yield "all_gather", torch.cat(parts)
    dist.reduce_scatter(x := torch.empty(1), list(mine.split(1)))
    yield "reduce_scatter", x


def work(rank, size):
    dist.init_process_group("gloo", MEET, rank=rank, world_size=size)
    everyone = [None] * size
    dist.all_gather_object(everyone, list(run(torch.tensor([1, 2.0]) * 10**rank)))
    if rank == 0:
        rows = []
        for (name, one), (_, two) in zip(*everyone, strict=True):
            colors = [torch.full_like(x, 3).int() for x in (one, two)]
            rows.append(beside(grid(one, "rank 0"), grid(two, "rank 1")))
        above(*rows).save("collectives.svg")
    dist.destroy_process_group()


if __name__ == "__main__":
    mp.start_processes(work, (2,), nprocs=2, start_method="fork")
