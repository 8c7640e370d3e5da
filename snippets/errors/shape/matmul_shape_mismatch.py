import torch

a = torch.arange(6.0).reshape(3, 2)
b = torch.ones(3, 2)
a @ b
#! RuntimeError: mat1 and mat2 shapes cannot be multiplied (3x2 and 3x2)
