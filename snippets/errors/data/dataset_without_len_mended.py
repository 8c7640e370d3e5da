from torch.utils.data import DataLoader, Dataset


class Squares(Dataset):
    def __len__(self):
        return 4

    def __getitem__(self, index):
        return index**2


print(next(iter(DataLoader(Squares(), batch_size=2))))
#> tensor([0, 1])
