import torch

X = torch.zeros(3, 4)
column = torch.tensor([1.0, 2.0, 3.0])
print(X + column)
#! RuntimeError: The size of tensor a (4) must match the size of tensor b (3) at non-singleton dimension 1
