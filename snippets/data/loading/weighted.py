import torch
from torch.utils.data import DataLoader, TensorDataset, WeightedRandomSampler

labels = torch.tensor([0] * 190 + [1] * 10)  # a rare class
weights = 1 / labels.bincount()[labels]
dice = torch.Generator().manual_seed(0)
sampler = WeightedRandomSampler(weights, num_samples=200, generator=dice)
data = TensorDataset(torch.arange(200), labels)
drawn = [(x, y) for x, y in DataLoader(data, batch_size=50, sampler=sampler)]
print(labels.bincount().tolist())
#> [190, 10]
print(torch.cat([y for _, y in drawn]).bincount().tolist())
#> [99, 101]
which = torch.cat([x for x, _ in drawn]).unique()
print(len(which), "different samples")
#> 93 different samples
