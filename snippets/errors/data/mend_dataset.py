import torch
from torch.utils.data import DataLoader, Dataset


class Pairs(Dataset):
    def __init__(self, x, y):
        self.x, self.y = x, y

    def __len__(self):
        return len(self.x)

    def __getitem__(self, i):
        return self.x[i], self.y[i]


pairs = Pairs(torch.ones(4), torch.zeros(4))
print(next(iter(DataLoader(pairs, shuffle=True))))
#> [tensor([1.]), tensor([0.])]
