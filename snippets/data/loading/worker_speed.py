import time

from torch.utils.data import DataLoader, Dataset


class Slow(Dataset):
    def __len__(self):
        return 40

    def __getitem__(self, index):
        time.sleep(0.05)  # as if it waited for a disk or a network
        return index


if __name__ == "__main__":
    seconds = []
    for workers in 0, 2:
        start = time.perf_counter()
        list(DataLoader(Slow(), batch_size=4, num_workers=workers))
        seconds.append(time.perf_counter() - start)
    print("sooner with 2 workers:", seconds[1] < seconds[0])
#> sooner with 2 workers: True
