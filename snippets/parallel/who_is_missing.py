from datetime import timedelta
from tempfile import TemporaryDirectory

from torch import distributed as dist
from torch import multiprocessing as mp


def work(rank, size, given_up, meet):
    dist.init_process_group("gloo", meet, rank=rank, world_size=size)
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
    with TemporaryDirectory() as folder:
        args = 2, given_up, f"file://{folder}/meet"
        mp.start_processes(work, args, nprocs=2, start_method="fork")
#> [rank0]:[E... [Rank 0]: Rank 1 failed to pass monitoredBarrier in 1000 ms
#> [Rank 0]: Rank 1 failed to pass monitoredBarrier in 1000 ms
