import torch

x = torch.tensor([1.0, 2, 4, 8])
y = torch.tensor([2, 2, 2])
x * y
#! RuntimeError: The size of tensor a (4) must match the size of tensor b (3) at non-singleton dimension 0
