from torch.utils.data import DataLoader, Dataset


class Counting(Dataset):
    def __init__(self):
        self.asked = 0

    def __len__(self):
        return 6

    def __getitem__(self, index):
        self.asked += 1
        return index


if __name__ == "__main__":
    for workers in 0, 2:
        data = Counting()
        list(DataLoader(data, num_workers=workers))
        print(workers, "workers:", data.asked)
#> 0 workers: 6
#> 2 workers: 0
