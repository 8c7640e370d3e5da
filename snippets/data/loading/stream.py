from pathlib import Path

from torch.utils.data import DataLoader, IterableDataset


class Lines(IterableDataset):
    def __init__(self, path):
        self.path = path

    def __iter__(self):
        with Path(self.path).open() as file:
            for line in file:
                yield float(line)


Path("numbers.txt").write_text("0.5\n1.5\n2.5\n3.5\n4.5\n")
for batch in DataLoader(Lines("numbers.txt"), batch_size=2):
    print(batch)
#> tensor([0.5000, 1.5000], dtype=torch.float64)
#> tensor([2.5000, 3.5000], dtype=torch.float64)
#> tensor([4.5000], dtype=torch.float64)
