import torch
from torch.utils.data import DataLoader, Dataset


class Windows(Dataset):
    def __init__(self, series, width):
        self.series, self.width = series, width

    def __len__(self):
        return len(self.series) - self.width

    def __getitem__(self, index):
        end = index + self.width
        return self.series[index:end], self.series[end]


for x, y in DataLoader(Windows(torch.arange(6), width=3), batch_size=2):
    print(x.tolist(), y.tolist())
#> [[0, 1, 2], [1, 2, 3]] [3, 4]
#> [[2, 3, 4]] [5]
