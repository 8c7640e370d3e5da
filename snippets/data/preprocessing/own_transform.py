import torch
from torch.utils.data import Dataset, random_split


class Changed(Dataset):
    def __init__(self, data, change):
        self.data, self.change = data, change

    def __len__(self):
        return len(self.data)

    def __getitem__(self, index):
        return self.change(self.data[index])


def noisy(x):
    return x + torch.rand(())


torch.manual_seed(0)
learn, check = random_split(torch.ones(10), [8, 2])
learn = Changed(learn, noisy)
print("noise in learn:", learn[0].item() != 1)
#> noise in learn: True
print("noise in check:", check[0].item() != 1)
#> noise in check: False
