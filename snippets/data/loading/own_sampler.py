import torch
from torch.utils.data import DataLoader, Sampler, TensorDataset


class EveryOther(Sampler):
    """All even places, then all odd ones."""

    def __init__(self, data):
        self.count = len(data)

    def __len__(self):
        return self.count

    def __iter__(self):
        yield from range(0, self.count, 2)
        yield from range(1, self.count, 2)


data = TensorDataset(torch.arange(7))
loader = DataLoader(data, batch_size=3, sampler=EveryOther(data))
print([batch.tolist() for (batch,) in loader])
#> [[0, 2, 4], [6, 1, 3], [5]]
