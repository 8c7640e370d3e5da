from torch.utils.data import DataLoader, Dataset


class Squares(Dataset):
    def __getitem__(self, index):
        return index**2


DataLoader(Squares(), shuffle=True)
#! TypeError: object of type 'Squares' has no len()
