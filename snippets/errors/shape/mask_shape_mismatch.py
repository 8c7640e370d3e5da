import torch

x = torch.arange(4)
mask = torch.tensor([True, False, True])
x[mask]
#! IndexError: The shape of the mask [3] at index 0 does not match the shape of the indexed tensor [4] at index 0
