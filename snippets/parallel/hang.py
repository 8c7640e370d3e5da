from datetime import timedelta
from tempfile import TemporaryDirectory

import torch
from torch import distributed as dist
from torch import multiprocessing as mp

WAIT = timedelta(seconds=1)


def work(rank, size, given_up, meet):
    dist.init_process_group(
        "gloo", meet, timeout=WAIT, rank=rank, world_size=size
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
    with TemporaryDirectory() as folder:
        args = 2, given_up, f"file://{folder}/meet"
        mp.start_processes(work, args, nprocs=2, start_method="fork")
#> RuntimeError Timed out waiting 1000ms for recv operation to complete
