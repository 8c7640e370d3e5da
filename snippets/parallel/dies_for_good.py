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
        report = ended.stderr.partition("ChildFailedError:")[2]
        print("torchrun ends with", ended.returncode)
        print(report)
