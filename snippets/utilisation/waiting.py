import time

import torch
from torch.utils.data import DataLoader, Dataset


class Slow(Dataset):
    def __len__(self):
        return 64

    def __getitem__(self, number):
        time.sleep(0.02)  # as a file from a disk
        return torch.ones(8)


def seconds(workers):
    loader = DataLoader(Slow(), batch_size=8, num_workers=workers)
    start = time.perf_counter()
    for _ in loader:
        pass
    return time.perf_counter() - start


if __name__ == "__main__":
    alone, helped = seconds(0), seconds(2)
    print("alone at least 64 times 0.02 s:", alone >= 1.28)
    print("2 workers take less time:      ", helped < alone)
#> alone at least 64 times 0.02 s: True
#> 2 workers take less time:       True
