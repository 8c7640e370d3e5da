from torch.utils.data import DataLoader, Dataset


class Squares(Dataset):
    def __getitem__(self, index):
        return index**2


next(iter(DataLoader(Squares(), batch_size=2)))
#! TypeError: object of type 'Squares' has no len()
