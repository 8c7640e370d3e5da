import torch

X = torch.arange(12, dtype=torch.float32).reshape(3, 4)
print(X / X.sum(dim=1))
#! RuntimeError: The size of tensor a (4) must match the size of tensor b (3) at non-singleton dimension 1
