import torch

scores = torch.tensor([[1.0, 9.0], [8.0, 2.0], [3.0, 4.0]])
labels = torch.tensor([1, 0, 0])
right = scores.max(dim=1) == labels
print(right)
#> False
right.float().mean()
#! AttributeError: 'bool' object has no attribute 'float'
