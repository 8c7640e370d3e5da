import torch

scores = torch.tensor([[1.0, 9.0], [8.0, 2.0], [3.0, 4.0]])
print(scores.argmax(dim=1))
#> tensor([1, 0, 1])
