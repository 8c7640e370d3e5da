import torch

X = torch.arange(12).reshape(3, 4)
rows = torch.tensor([True, False])
print(X[rows])
#! IndexError: The shape of the mask [2] at index 0 does not match the shape of the indexed tensor [3, 4] at index 0
