import os
import re
import subprocess
from pathlib import Path

import torch
from torch import distributed as dist


def work():
    dist.init_process_group("gloo")
    rank, file = dist.get_rank(), Path("step.pt")
    attempt = os.environ["TORCHELASTIC_RESTART_COUNT"]
    first = torch.load(file) + 1 if file.exists() else 0
    dist.barrier()  # all have looked before anybody writes
    for step in range(first, 4):
        if rank == 1 and step == 2 and attempt == "0":
            os._exit(7)  # as if the machine had taken it away
        dist.all_reduce(torch.ones(1))
        if rank == 0:
            torch.save(step, file)
            print(f"attempt {attempt}: step {step} is saved", flush=True)
        dist.barrier()  # nobody goes on before the file is whole
    dist.destroy_process_group()


if __name__ == "__main__":
    if "RANK" in os.environ:
        work()
    else:
        command = "torchrun --standalone --nproc-per-node=2 --max-restarts=1"
        run = [*command.split(), __file__]
        own_store = os.environ | {"TORCH_DISABLE_SHARE_RDZV_TCP_STORE": "1"}
        ended = subprocess.run(
            run, env=own_store, capture_output=True, text=True
        )
        print(ended.stdout + f"torchrun ends with {ended.returncode}")
        print(*re.findall(r"failed \(exitcode: \d+\)", ended.stderr))
#> attempt 0: step 0 is saved
#> attempt 0: step 1 is saved
#> attempt 1: step 2 is saved
#> attempt 1: step 3 is saved
#> torchrun ends with 0
#> failed (exitcode: 7)
