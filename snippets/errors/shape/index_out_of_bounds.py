import torch

x = torch.arange(3)
x[3]
#! IndexError: index 3 is out of bounds for dimension 0 with size 3
