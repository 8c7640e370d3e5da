import torch
from torch.utils.data import (
    BatchSampler,
    DataLoader,
    SequentialSampler,
    TensorDataset,
    default_collate,
)

squares = TensorDataset(torch.arange(5), torch.arange(5) ** 2)
loader = DataLoader(squares, batch_size=2)
sampler = SequentialSampler(squares)
for indices, batch in zip(
    BatchSampler(sampler, batch_size=2, drop_last=False), loader, strict=True
):
    samples = [squares[index] for index in indices]
    ours = default_collate(samples)
    print(indices, ours, all(map(torch.equal, ours, batch)))
#> [0, 1] [tensor([0, 1]), tensor([0, 1])] True
#> [2, 3] [tensor([2, 3]), tensor([4, 9])] True
#> [4] [tensor([4]), tensor([16])] True
