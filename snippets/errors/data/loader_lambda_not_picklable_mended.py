from torch.utils.data import DataLoader


def as_it_is(batch):
    return batch


if __name__ == "__main__":
    loader = DataLoader(
        range(4),
        num_workers=1,
        collate_fn=as_it_is,
        multiprocessing_context="spawn",
    )
    print(list(loader))
#> [[0], [1], [2], [3]]
