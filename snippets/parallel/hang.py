from datetime import timedelta
from pathlib import Path

import torch
from torch import distributed as dist
from torch import multiprocessing as mp

MEET = f"file://{Path('meet').absolute()}"
WAIT = timedelta(seconds=1)


def work(rank, size, given_up):
    dist.init_process_group(
        "gloo", MEET, timeout=WAIT, rank=rank, world_size=size
    )
    if rank == 0:
        try:
            dist.all_reduce(torch.ones(1))  # rank 1 never calls it
        except RuntimeError as error:
            print(type(error).__name__, str(error).partition("] ")[2])
        given_up.set()
    given_up.wait()
    dist.destroy_process_group()


if __name__ == "__main__":
    given_up = mp.get_context("fork").Event()
    mp.start_processes(work, (2, given_up), nprocs=2, start_method="fork")
#> RuntimeError Timed out waiting 1000ms for recv operation to complete
