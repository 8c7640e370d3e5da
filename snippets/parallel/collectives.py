from tempfile import TemporaryDirectory

import torch
from torch import distributed as dist
from torch import multiprocessing as mp


def tell(name, tensor):
    everyone = [None] * dist.get_world_size()
    dist.all_gather_object(everyone, tensor.tolist())
    if dist.get_rank() == 0:
        print(f"{name:15}", *everyone)


def work(rank, size, meet):
    dist.init_process_group("gloo", meet, rank=rank, world_size=size)
    mine = torch.tensor([1.0, 2.0]) * 10**rank
    tell("before", mine)
    x = mine.clone()
    dist.all_reduce(x)
    tell("all_reduce", x)
    x = mine.clone()
    dist.broadcast(x, src=1)
    tell("broadcast", x)
    parts = [torch.empty(2) for _ in range(size)]
    dist.all_gather(parts, mine)
    tell("all_gather", torch.cat(parts))
    x = torch.empty(1)
    dist.reduce_scatter(x, list(mine.split(1)))
    tell("reduce_scatter", x)
    dist.destroy_process_group()


if __name__ == "__main__":
    with TemporaryDirectory() as folder:
        args = 2, f"file://{folder}/meet"
        mp.start_processes(work, args, nprocs=2, start_method="fork")
#> before          [1.0, 2.0] [10.0, 20.0]
#> all_reduce      [11.0, 22.0] [11.0, 22.0]
#> broadcast       [10.0, 20.0] [10.0, 20.0]
#> all_gather      [1.0, 2.0, 10.0, 20.0] [1.0, 2.0, 10.0, 20.0]
#> reduce_scatter  [11.0] [22.0]
