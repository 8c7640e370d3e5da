from tempfile import TemporaryDirectory

import torch
from torch import distributed as dist
from torch import multiprocessing as mp


def work(rank, size, meet):
    dist.init_process_group("gloo", meet, rank=rank, world_size=size)
    x = torch.tensor([rank + 1.0])
    everyone = [None] * size
    before = x.item()
    dist.all_reduce(x)  # a sum, in place, on all of them
    dist.all_gather_object(everyone, (before, x.item()))
    if rank == 0:
        for number, (had, has) in enumerate(everyone):
            print(f"rank {number} of {size} had {had} and has {has}")
    dist.destroy_process_group()


if __name__ == "__main__":
    with TemporaryDirectory() as folder:
        args = 2, f"file://{folder}/meet"
        mp.start_processes(work, args, nprocs=2, start_method="fork")
#> rank 0 of 2 had 1.0 and has 3.0
#> rank 1 of 2 had 2.0 and has 3.0
