import torch

scores = torch.tensor([[1.0, 9.0], [8.0, 2.0]])
labels = torch.tensor([1, 1])
(scores.max(dim=1) == labels).float()
#! AttributeError: 'bool' object has no attribute 'float'
