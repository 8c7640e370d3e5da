import torch

a = torch.ones(2, 3)
b = torch.ones(2, 3)
a @ b
#! RuntimeError: mat1 and mat2 shapes cannot be multiplied (2x3 and 2x3)
