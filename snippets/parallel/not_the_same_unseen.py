from tempfile import TemporaryDirectory

import torch
from torch import distributed as dist
from torch import multiprocessing as mp


def work(rank, size, meet):
    dist.init_process_group("gloo", meet, rank=rank, world_size=size)
    x = torch.ones(2 + rank)
    try:
        dist.all_reduce(x)
        print("rank", rank, x.tolist(), flush=True)
    except RuntimeError as error:
        alone = "by peer" in str(error)  # closed, or reset, by rank 0
        print("rank", rank, "left alone:", alone, flush=True)
    dist.destroy_process_group()


if __name__ == "__main__":
    with TemporaryDirectory() as folder:
        args = 2, f"file://{folder}/meet"
        mp.start_processes(work, args, nprocs=2, start_method="fork")
#> rank 0 [2.0, 2.0]
#> rank 1 left alone: True
