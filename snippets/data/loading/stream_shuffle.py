from torch.utils.data import DataLoader, IterableDataset


class Count(IterableDataset):
    def __iter__(self):
        yield from range(6)


DataLoader(Count(), shuffle=True)
#! ValueError: DataLoader with IterableDataset: expected unspecified shuffle option, but got shuffle=True
