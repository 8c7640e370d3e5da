import torch

X = torch.arange(12).reshape(3, 4)
print(X[3])
#! IndexError: index 3 is out of bounds for dimension 0 with size 3
