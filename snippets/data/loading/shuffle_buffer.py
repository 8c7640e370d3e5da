import random

from torch.utils.data import DataLoader, IterableDataset


class Shuffled(IterableDataset):
    def __init__(self, stream, size):
        self.stream, self.size = stream, size

    def __iter__(self):
        kept = []
        for item in self.stream:
            kept.append(item)
            if len(kept) == self.size:
                yield kept.pop(random.randrange(self.size))
        random.shuffle(kept)
        yield from kept


random.seed(0)
loader = DataLoader(Shuffled(range(12), size=4), batch_size=6)
print([batch.tolist() for batch in loader])
#> [[3, 4, 0, 5, 7, 8], [6, 10, 9, 2, 1, 11]]
