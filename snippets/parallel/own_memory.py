import torch
from torch import multiprocessing as mp

x = torch.zeros(2)


def work(rank, lines):
    x.add_(rank + 1)
    lines.put(f"rank {rank} has {x.tolist()}")


if __name__ == "__main__":
    lines = mp.get_context("fork").SimpleQueue()
    mp.start_processes(work, (lines,), nprocs=2, start_method="fork")
    print(*sorted(lines.get() for _ in range(2)), sep="\n")
    print("the parent has", x.tolist())
#> rank 0 has [1.0, 1.0]
#> rank 1 has [2.0, 2.0]
#> the parent has [0.0, 0.0]
