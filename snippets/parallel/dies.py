import os
import subprocess
from pathlib import Path

import torch
from torch import distributed as dist


def work():
    dist.init_process_group("gloo")
    rank, file = dist.get_rank(), Path("step.pt")
    first = torch.load(file) + 1 if file.exists() else 0
    attempt = os.environ["TORCHELASTIC_RESTART_COUNT"]
    for step in range(first, 4):
        if rank == 0:
            print(f"attempt {attempt}: step {step}", flush=True)
            torch.save(step, file)
        dist.barrier()
        if rank == 1 and step == 1 and attempt == "0":
            os._exit(7)  # as if the machine had taken it away
    dist.destroy_process_group()


if __name__ == "__main__":
    if "RANK" in os.environ:
        work()
    else:
        command = "torchrun --standalone --nproc-per-node=2 --max-restarts=1"
        run = [*command.split(), __file__]
        ended = subprocess.run(run, stderr=subprocess.PIPE, text=True)
        print("torchrun ends with", ended.returncode)
        print(ended.stderr)
