from torch.utils.data import DataLoader, Dataset


class Evens(Dataset):
    def __len__(self):
        return 2

    def __getitem__(self, index):
        if index % 2 == 0:
            return index  # and for all others nothing


next(iter(DataLoader(Evens(), batch_size=2)))
#! RuntimeError: Could not infer dtype of NoneType
