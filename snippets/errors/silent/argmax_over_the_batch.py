import torch

# 3 samples in the rows, 2 classes in the columns
scores = torch.tensor([[1.0, 9.0], [8.0, 2.0], [3.0, 4.0]])
print(scores.argmax(dim=0))
#> tensor([1, 0])
