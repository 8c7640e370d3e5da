from datetime import timedelta
from pathlib import Path

from torch import distributed as dist
from torch import multiprocessing as mp

MEET = f"file://{Path('meet').absolute()}"


def work(rank, size, given_up):
    dist.init_process_group("gloo", MEET, rank=rank, world_size=size)
    if rank == 0:
        try:
            dist.monitored_barrier(timeout=timedelta(seconds=1))
        except RuntimeError as error:
            print(str(error).splitlines()[0])
        given_up.set()
    given_up.wait()
    dist.destroy_process_group()


if __name__ == "__main__":
    given_up = mp.get_context("fork").Event()
    mp.start_processes(work, (2, given_up), nprocs=2, start_method="fork")
#> [rank0]:[E... [Rank 0]: Rank 1 failed to pass monitoredBarrier in 1000 ms
#> [Rank 0]: Rank 1 failed to pass monitoredBarrier in 1000 ms
