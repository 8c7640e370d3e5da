from tempfile import TemporaryDirectory

import torch
from torch import distributed as dist
from torch import multiprocessing as mp
from torch import nn
from torch.nn.parallel import DistributedDataParallel
from torch.utils.data import DataLoader, DistributedSampler, TensorDataset


def work(rank, size, meet):
    dist.init_process_group("gloo", meet, rank=rank, world_size=size)
    x = torch.arange(64.0)[:, None] / 64  # the same data on each rank
    data = TensorDataset(x, 3 * x + 1)
    sampler = DistributedSampler(data, size, rank)
    torch.manual_seed(rank)  # other weights until DDP is made
    parallel = DistributedDataParallel(nn.Linear(1, 1))
    optimizer = torch.optim.SGD(parallel.parameters(), lr=0.1)
    losses = []
    for epoch in range(20):
        sampler.set_epoch(epoch)
        for rows, y in DataLoader(data, batch_size=8, sampler=sampler):
            loss = nn.functional.mse_loss(parallel(rows), y)
            optimizer.zero_grad()
            loss.backward()
            optimizer.step()
            losses.append(loss.item())  # of the rows of this rank
    found = [p.detach() for p in parallel.parameters()]
    dist.all_gather_object(everyone := [None] * size, (found, losses))
    if rank == 0:
        (ours, first), (theirs, second) = everyone
        print(len(losses), "steps, equal:", all(map(torch.equal, ours, theirs)))
        print("learned:", first[0] > first[-1], second[0] > second[-1])
    del parallel  # it holds the group
    dist.destroy_process_group()


if __name__ == "__main__":
    with TemporaryDirectory() as folder:
        args = 2, f"file://{folder}/meet"
        mp.start_processes(work, args, nprocs=2, start_method="fork")
#> 80 steps, equal: True
#> learned: True True
