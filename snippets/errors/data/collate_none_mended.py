from torch.utils.data import DataLoader, default_collate


def without_none(batch):
    return default_collate([one for one in batch if one is not None])


samples = [0, None, 2, 3]
print(list(DataLoader(samples, batch_size=2, collate_fn=without_none)))
#> [tensor([0]), tensor([2, 3])]
