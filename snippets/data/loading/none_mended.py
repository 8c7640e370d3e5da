from torch.utils.data import DataLoader, Dataset, default_collate


class Halves(Dataset):
    def __len__(self):
        return 6

    def __getitem__(self, index):
        return index // 2 if index != 4 else None  # a file that cannot be read


def leave_out(samples):
    return default_collate([item for item in samples if item is not None])


print(list(DataLoader(Halves(), batch_size=3, collate_fn=leave_out)))
#> [tensor([0, 0, 1]), tensor([1, 2])]
