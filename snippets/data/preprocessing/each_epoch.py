import torch
from torch.utils.data import DataLoader, Dataset


class Noisy(Dataset):
    def __len__(self):
        return 3

    def __getitem__(self, index):
        return index + torch.rand(()) / 2


for _ in range(2):
    torch.manual_seed(0)  # two runs of a program
    loader = DataLoader(Noisy(), batch_size=3)
    print(list(loader), list(loader))
#> [tensor([0.0442, 1.0660, 2.1537])] [tensor([0.4482, 1.2278, 2.3162])]
#> [tensor([0.0442, 1.0660, 2.1537])] [tensor([0.4482, 1.2278, 2.3162])]
