import torch
from torch.utils.data import Dataset, random_split


class Ones(Dataset):
    noise = False

    def __len__(self):
        return 10

    def __getitem__(self, index):
        return 1 + torch.rand(()) * self.noise


torch.manual_seed(0)
learn, check = random_split(Ones(), [8, 2])
learn.dataset.noise = True
print("noise in check too:", check[0].item() != 1)
#> noise in check too: True
