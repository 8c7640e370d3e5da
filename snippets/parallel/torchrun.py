import os
import subprocess

import torch
from torch import distributed as dist

NAMES = "RANK", "LOCAL_RANK", "WORLD_SIZE", "LOCAL_WORLD_SIZE", "MASTER_ADDR"


def work():
    dist.init_process_group("gloo")  # all that it needs is in the environment
    mine = [os.environ[name] for name in NAMES]
    everyone = [None] * dist.get_world_size()
    dist.all_gather_object(everyone, mine)
    total = torch.tensor(dist.get_rank() + 1.0)
    dist.all_reduce(total)
    if dist.get_rank() == 0:
        for name, *values in zip(NAMES, *everyone, strict=True):
            print(f"{name:16} {' | '.join(values)}")
        print("MASTER_PORT is set:", os.environ["MASTER_PORT"].isdigit())
        print("sum of all:", total.item())
    dist.destroy_process_group()


if __name__ == "__main__":
    if "RANK" in os.environ:
        work()
    else:
        command = "torchrun --standalone --nproc-per-node=2"
        subprocess.run([*command.split(), __file__], check=True)
#> RANK             0 | 1
#> LOCAL_RANK       0 | 1
#> WORLD_SIZE       2 | 2
#> LOCAL_WORLD_SIZE 2 | 2
#> MASTER_ADDR      localhost | localhost
#> MASTER_PORT is set: True
#> sum of all: 3.0
