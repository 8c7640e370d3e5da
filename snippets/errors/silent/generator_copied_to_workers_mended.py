import torch
from torch.utils.data import DataLoader, Dataset


class Noise(Dataset):
    def __len__(self):
        return 4

    def __getitem__(self, index):
        return torch.rand(1)  # the loader seeds each worker's own


torch.manual_seed(0)
loader = DataLoader(Noise(), num_workers=2, multiprocessing_context="fork")
print(len({x.item() for x in loader}), "different numbers of 4")
#> 4 different numbers of 4
