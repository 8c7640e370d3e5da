import torch

x = torch.arange(3)
x.sum(dim=1)
#! IndexError: Dimension out of range (expected to be in range of [-1, 0], but got 1)
