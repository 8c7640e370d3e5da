from tempfile import TemporaryDirectory

import torch
from torch import distributed as dist
from torch import multiprocessing as mp
from torch import nn
from torch.distributed.device_mesh import init_device_mesh
from torch.distributed.fsdp import fully_shard


def work(rank, size, meet):
    dist.init_process_group("gloo", meet, rank=rank, world_size=size)
    torch.manual_seed(0)
    net = nn.Sequential(nn.Linear(4, 6), nn.ReLU(), nn.Linear(6, 2))
    x = torch.randn(5, 4)
    wanted = net(x).detach()
    whole = sum(p.numel() for p in net.parameters())
    mesh = init_device_mesh("cpu", (size,))
    for module in (net[0], net[2], net):
        fully_shard(module, mesh=mesh)
    y = net(x)
    y.sum().backward()
    here = sum(p.to_local().numel() for p in net.parameters())
    weight = net[0].weight
    everyone = [None] * size
    same = torch.allclose(y.detach(), wanted)
    dist.all_gather_object(everyone, (here, same))
    if rank == 0:
        print(f"of {whole} numbers a rank holds, result unchanged: {everyone}")
        print("weight:", tuple(weight.shape), tuple(weight.to_local().shape))
        print("its gradient:", tuple(weight.grad.to_local().shape))
    dist.destroy_process_group()


if __name__ == "__main__":
    with TemporaryDirectory() as folder:
        args = 2, f"file://{folder}/meet"
        mp.start_processes(work, args, nprocs=2, start_method="fork")
#> of 44 numbers a rank holds, result unchanged: [(22, True), (22, True)]
#> weight: (6, 4) (3, 4)
#> its gradient: (3, 4)
