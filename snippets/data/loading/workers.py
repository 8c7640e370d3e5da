import os

import torch
from torch.utils.data import DataLoader, Dataset


class Where(Dataset):
    def __len__(self):
        return 8

    def __getitem__(self, index):
        return index, os.getpid()


if __name__ == "__main__":
    loader = DataLoader(Where(), batch_size=2, num_workers=2)
    batches = list(loader)
    print([index.tolist() for index, _ in batches])
    pids = torch.cat([pid for _, pid in batches])
    print("processes:", len(pids.unique()), "and here:", os.getpid() in pids)
#> [[0, 1], [2, 3], [4, 5], [6, 7]]
#> processes: 2 and here: False
