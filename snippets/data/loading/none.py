from torch.utils.data import DataLoader, Dataset


class Halves(Dataset):
    def __len__(self):
        return 4

    def __getitem__(self, index):
        if index % 2 == 0:
            return index // 2


next(iter(DataLoader(Halves(), batch_size=4)))
#! RuntimeError: Could not infer dtype of NoneType
