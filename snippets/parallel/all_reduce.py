from pathlib import Path

import torch
from torch import distributed as dist
from torch import multiprocessing as mp

MEET = f"file://{Path('meet').absolute()}"


def work(rank, size):
    dist.init_process_group("gloo", MEET, rank=rank, world_size=size)
    x = torch.tensor([rank + 1.0])
    print_in_order = [None] * size if rank == 0 else None
    before = x.item()
    dist.all_reduce(x)  # a sum, in place, on all of them
    dist.gather_object((before, x.item()), print_in_order)
    if rank == 0:
        for number, (had, has) in enumerate(print_in_order):
            print(f"rank {number} of {size} had {had} and has {has}")
    dist.destroy_process_group()


if __name__ == "__main__":
    mp.start_processes(work, (2,), nprocs=2, start_method="fork")
#> rank 0 of 2 had 1.0 and has 3.0
#> rank 1 of 2 had 2.0 and has 3.0
