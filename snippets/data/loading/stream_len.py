from torch.utils.data import DataLoader, IterableDataset


class Count(IterableDataset):
    def __iter__(self):
        yield from range(6)


len(DataLoader(Count(), batch_size=2))
#! TypeError: object of type 'Count' has no len()
