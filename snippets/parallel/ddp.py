from tempfile import TemporaryDirectory

import torch
from torch import distributed as dist
from torch import multiprocessing as mp
from torch import nn
from torch.nn import functional
from torch.nn.parallel import DistributedDataParallel


def work(rank, size, meet):
    dist.init_process_group("gloo", meet, rank=rank, world_size=size)
    torch.manual_seed(1)
    x, y = torch.randn(8, 3), torch.randn(8, 1)
    torch.manual_seed(rank)  # other weights on each rank
    net = nn.Sequential(nn.Linear(3, 4), nn.Tanh(), nn.Linear(4, 1))
    parallel = DistributedDataParallel(net)  # now those of rank 0
    functional.mse_loss(parallel(x[rank::size]), y[rank::size]).backward()
    loss = functional.mse_loss(net(x), y)  # the whole batch, alone
    whole = torch.autograd.grad(loss, list(net.parameters()))
    pairs = zip(whole, net.parameters(), strict=True)
    gap = max((one - p.grad).abs().max().item() for one, p in pairs)
    dist.all_gather_object(gaps := [None] * size, gap)
    if rank == 0:
        print("equal to 1e-6 on each rank:", [gap < 1e-6 for gap in gaps])
    del parallel  # it holds the group
    dist.destroy_process_group()


if __name__ == "__main__":
    with TemporaryDirectory() as folder:
        args = 2, f"file://{folder}/meet"
        mp.start_processes(work, args, nprocs=2, start_method="fork")
#> equal to 1e-6 on each rank: [True, True]
