import numpy as np
from torch.utils.data import DataLoader, Dataset


class Noise(Dataset):
    def __init__(self):
        self.dice = np.random.default_rng(0)

    def __len__(self):
        return 4

    def __getitem__(self, index):
        return self.dice.integers(1000)


if __name__ == "__main__":
    print([int(noise) for noise in DataLoader(Noise(), num_workers=2)])
#> [850, 850, 636, 636]
