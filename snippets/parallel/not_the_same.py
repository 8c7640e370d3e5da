from pathlib import Path

import torch
from torch import distributed as dist
from torch import multiprocessing as mp

MEET = f"file://{Path('meet').absolute()}"
dist.set_debug_level(dist.DebugLevel.DETAIL)


def work(rank, size):
    dist.init_process_group("gloo", MEET, rank=rank, world_size=size)
    said = [None] * size
    try:
        dist.all_reduce(torch.ones(2 + rank))
    except RuntimeError as error:
        dist.all_gather_object(said, str(error))
    if rank == 0:
        print(said[0].partition(".")[0].replace("Rank ", "\nRank "))
        print(said[0].rpartition("Collectives ")[2])
    dist.destroy_process_group()


if __name__ == "__main__":
    mp.start_processes(work, (2,), nprocs=2, start_method="fork")
#> Detected mismatch between collectives on ranks
#> differ in the following aspects:   Tensor Tensor shapes: 2vs 3
