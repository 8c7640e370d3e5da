import os
import signal
import time

from torch.utils.data import DataLoader, Dataset


class Large(Dataset):
    def __len__(self):
        return 4

    def __getitem__(self, index):
        time.sleep(0.5)
        os.kill(os.getpid(), signal.SIGKILL)  # as if out of memory


if __name__ == "__main__":
    list(DataLoader(Large(), num_workers=1))
#! RuntimeError: DataLoader worker (pid(s) ...) exited unexpectedly
