from itertools import islice

from torch.utils.data import DataLoader, IterableDataset, get_worker_info


class Count(IterableDataset):
    def __iter__(self):
        worker = get_worker_info()
        first, step = (worker.id, worker.num_workers) if worker else (0, 1)
        yield from islice(range(4), first, None, step)


if __name__ == "__main__":
    for workers in 0, 2:
        loader = DataLoader(Count(), batch_size=2, num_workers=workers)
        print([batch.tolist() for batch in loader])
#> [[0, 1], [2, 3]]
#> [[0, 2], [1, 3]]
