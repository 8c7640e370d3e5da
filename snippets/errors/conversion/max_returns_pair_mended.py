import torch

scores = torch.tensor([[1.0, 9.0], [8.0, 2.0]])
labels = torch.tensor([1, 1])
print((scores.max(dim=1).indices == labels).float().mean())
#> tensor(0.5000)
print((scores.argmax(dim=1) == labels).float().mean())
#> tensor(0.5000)
