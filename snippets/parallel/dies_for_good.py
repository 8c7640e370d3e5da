import os
import subprocess
import sys
import time

if __name__ == "__main__":
    if os.environ.get("RANK") == "0":
        time.sleep(600)  # waits for the other, as a collective would
    elif os.environ.get("RANK") == "1":
        sys.exit(7)
    else:
        command = "torchrun --standalone --nproc-per-node=2"
        run = [*command.split(), __file__]
        ended = subprocess.run(run, stderr=subprocess.PIPE, text=True)
        print("torchrun ends with", ended.returncode)
        told = ended.stderr.rpartition("Root Cause")[2].splitlines()
        print("Root Cause" + told[0])
        print(*(row for row in told[:9] if "rank" in row or "exit" in row))
#> torchrun ends with 1
#> Root Cause (first observed failure):
#>   rank      : 1 (local_rank: 1)   exitcode  : 7 (pid: ...)
