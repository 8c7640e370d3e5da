import torch

counts = torch.tensor([1, 2])
counts = counts + 0.5  # a new tensor, of another dtype
print(counts)
#> tensor([1.5000, 2.5000])
