import torch
from torch.utils.data import (
    BatchSampler,
    RandomSampler,
    SequentialSampler,
    WeightedRandomSampler,
)

from learntorch.cells import above, grid

torch.manual_seed(0)
labels = torch.tensor([0] * 10 + [1] * 2)  # two samples of a rare class
rare_too = 1 / labels.bincount()[labels]
rows = []
for name, sampler in {
    "in order": SequentialSampler(labels),
    "shuffled": RandomSampler(labels),
    "weighted": WeightedRandomSampler(rare_too, num_samples=12),
}.items():
    index = torch.tensor(list(BatchSampler(sampler, 4, drop_last=False)))
    table = grid(index, title=name, colors=2 - labels[index], rows=range(3))
    rows.append(table)
above(*rows).save("orders.svg")
