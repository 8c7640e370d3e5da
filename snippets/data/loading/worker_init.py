import numpy as np
import torch
from torch.utils.data import DataLoader, Dataset, get_worker_info


class Noise(Dataset):
    def __init__(self):
        self.dice = np.random.default_rng(0)

    def __len__(self):
        return 4

    def __getitem__(self, index):
        return self.dice.integers(1000)


def own_dice(number):
    worker = get_worker_info()
    worker.dataset.dice = np.random.default_rng(worker.seed)


if __name__ == "__main__":
    torch.manual_seed(0)
    loader = DataLoader(Noise(), num_workers=2, worker_init_fn=own_dice)
    for _ in range(2):
        print([int(noise) for noise in loader])
#> [525, 242, 776, 652]
#> [459, 738, 715, 5]
