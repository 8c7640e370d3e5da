import subprocess
from pathlib import Path
from socket import socket

TRAIN = """
import os
import torch
from torch import distributed as dist

dist.init_process_group("gloo")  # as on one machine
mine = [os.environ[name] for name in ("GROUP_RANK", "RANK", "LOCAL_RANK")]
dist.all_gather_object(everyone := [None] * dist.get_world_size(), mine)
dist.all_reduce(total := torch.tensor(1 + dist.get_rank()))
if dist.get_rank() == 0:
    for machine, rank, local in sorted(everyone):
        print(f"machine {machine}: rank {rank}, local rank {local}")
    print("sum of all:", total.item())
dist.destroy_process_group()
"""
Path("train.py").write_text(TRAIN)
with socket() as free:  # a free port: take it, and give it back
    free.bind(("127.0.0.1", 0))
    port = free.getsockname()[1]
command = "torchrun --nnodes=2 --nproc-per-node=1 --rdzv-id=run1"
command += f" --rdzv-backend=c10d --rdzv-endpoint=127.0.0.1:{port}"
command += " --local-addr=127.0.0.1 train.py"
pipes = {"stdout": subprocess.PIPE, "stderr": subprocess.PIPE, "text": True}
machines = [subprocess.Popen(command.split(), **pipes) for _ in range(2)]
for machine in machines:
    print(machine.communicate()[0], end="")
#> machine 0: rank 0, local rank 0
#> machine 1: rank 1, local rank 0
#> sum of all: 3
print("they end with", [machine.returncode for machine in machines])
#> they end with [0, 0]
