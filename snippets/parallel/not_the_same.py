from tempfile import TemporaryDirectory

import torch
from torch import distributed as dist
from torch import multiprocessing as mp

dist.set_debug_level(dist.DebugLevel.DETAIL)


def work(rank, size, meet):
    dist.init_process_group("gloo", meet, rank=rank, world_size=size)
    said = [None] * size
    try:
        dist.all_reduce(torch.ones(2 + rank))
    except RuntimeError as error:
        dist.all_gather_object(said, str(error))
    if rank == 0:
        print(said[0].partition(".")[0])
        print(said[0].rpartition("Collectives ")[2])
    dist.destroy_process_group()


if __name__ == "__main__":
    with TemporaryDirectory() as folder:
        args = 2, f"file://{folder}/meet"
        mp.start_processes(work, args, nprocs=2, start_method="fork")
#> Detected mismatch between collectives on ranks
#> differ in the following aspects:   Tensor Tensor shapes: 2vs 3
