import torch
from torch.utils.data import DataLoader, Dataset


class Roots(Dataset):
    def __len__(self):
        return 4

    def __getitem__(self, index):
        if index == 3:
            raise ValueError(f"no root for sample {index}")
        return torch.tensor(index).sqrt()


if __name__ == "__main__":
    list(DataLoader(Roots(), num_workers=2))
#! ValueError: Caught ValueError in DataLoader worker process 1.
#! ...
#! ValueError: no root for sample 3
