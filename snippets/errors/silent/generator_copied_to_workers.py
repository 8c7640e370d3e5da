import numpy as np
from torch.utils.data import DataLoader, Dataset


class Noise(Dataset):
    def __init__(self):
        self.random = np.random.default_rng(0)

    def __len__(self):
        return 4

    def __getitem__(self, index):
        return self.random.random()


loader = DataLoader(Noise(), num_workers=2, multiprocessing_context="fork")
print(len({x.item() for x in loader}), "different numbers of 4")
#> 2 different numbers of 4
