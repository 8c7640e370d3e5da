from tempfile import TemporaryDirectory

import torch
from torch import distributed as dist
from torch import multiprocessing as mp
from torch import nn
from torch.nn.parallel import DistributedDataParallel


def work(rank, size, meet):
    dist.init_process_group("gloo", meet, rank=rank, world_size=size)
    parallel = DistributedDataParallel(nn.Linear(2, 1))
    if rank == 0:
        torch.save(parallel.module.state_dict(), "net.pt")
    dist.barrier()  # no rank reads before the file is whole
    found = torch.load("net.pt")
    same = found["weight"].equal(parallel.module.weight)
    everyone = [None] * size
    dist.all_gather_object(everyone, same)
    if rank == 0:
        print("names:", list(found), "| read on each rank:", everyone)
        print("without .module:", list(parallel.state_dict()))
    del parallel  # it holds the group
    dist.destroy_process_group()


if __name__ == "__main__":
    with TemporaryDirectory() as folder:
        args = 2, f"file://{folder}/meet"
        mp.start_processes(work, args, nprocs=2, start_method="fork")
#> names: ['weight', 'bias'] | read on each rank: [True, True]
#> without .module: ['module.weight', 'module.bias']
