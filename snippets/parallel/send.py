from tempfile import TemporaryDirectory

import torch
from torch import distributed as dist
from torch import multiprocessing as mp


def work(rank, size, meet):
    dist.init_process_group("gloo", meet, rank=rank, world_size=size)
    x = torch.zeros(3)
    if rank == 1:
        dist.send(torch.arange(3.0), dst=0)
    else:
        dist.recv(x, src=1)
        print("rank 0 received", x.tolist())
    dist.destroy_process_group()


if __name__ == "__main__":
    with TemporaryDirectory() as folder:
        args = 2, f"file://{folder}/meet"
        mp.start_processes(work, args, nprocs=2, start_method="fork")
#> rank 0 received [0.0, 1.0, 2.0]
