from tempfile import TemporaryDirectory

import torch
from torch import distributed as dist
from torch import multiprocessing as mp
from torch import nn
from torch.nn.parallel import DistributedDataParallel

SHARDS = torch.tensor([1.0, 2.0, 3.0]), torch.tensor([10.0])


def gradient(parallel, x, factor=1.0):
    parallel.zero_grad()
    (factor * parallel(x.unsqueeze(1)).mean()).backward()
    return next(parallel.parameters()).grad.item()


def work(rank, size, meet):
    dist.init_process_group("gloo", meet, rank=rank, world_size=size)
    net = nn.Linear(1, 1, bias=False)  # its gradient is the mean of x
    parallel = DistributedDataParallel(net)
    mine = SHARDS[rank]
    plain = gradient(parallel, mine)
    count = torch.tensor(float(len(mine)))
    dist.all_reduce(count)
    mended = gradient(parallel, mine, size * len(mine) / count)
    y = net(torch.cat(SHARDS).unsqueeze(1)).mean()  # alone
    (whole,) = torch.autograd.grad(y, net.parameters())
    if rank == 0:
        print("whole batch:", whole.item())
        print("3 here, 1 there:", plain)
        print("weighted:", mended)
    del parallel  # it holds the group
    dist.destroy_process_group()


if __name__ == "__main__":
    with TemporaryDirectory() as folder:
        args = 2, f"file://{folder}/meet"
        mp.start_processes(work, args, nprocs=2, start_method="fork")
#> whole batch: 4.0
#> 3 here, 1 there: 6.0
#> weighted: 4.0
