from tempfile import TemporaryDirectory

import torch
from torch import distributed as dist
from torch import multiprocessing as mp
from torch import nn
from torch.nn.parallel import DistributedDataParallel


def two_steps(**options):
    net = nn.ModuleDict({"used": nn.Linear(2, 1), "idle": nn.Linear(2, 1)})
    net.forward = lambda x: net["used"](x)
    parallel = DistributedDataParallel(net, **options)
    for _ in range(2):
        parallel(torch.ones(1, 2)).sum().backward()
    return "two steps done"


def work(rank, size, meet):
    dist.init_process_group("gloo", meet, rank=rank, world_size=size)
    try:
        said = two_steps()
    except RuntimeError as error:
        said = str(error).partition(". ")[0]
    mended = two_steps(find_unused_parameters=True)
    if rank == 0:
        print(f"{said}\nfind_unused_parameters=True: {mended}")
    dist.destroy_process_group()


if __name__ == "__main__":
    with TemporaryDirectory() as folder:
        args = 2, f"file://{folder}/meet"
        mp.start_processes(work, args, nprocs=2, start_method="fork")
#> Expected to have finished reduction in the prior iteration before starting a new one
#> find_unused_parameters=True: two steps done
