import torch

predicted = torch.tensor([[1], [0], [1], [0]])
labels = torch.tensor([1, 0, 1, 0])
print((predicted == labels).sum(), labels.numel())
#> tensor(8) 4
print((predicted.squeeze(1) == labels).sum())
#> tensor(4)
