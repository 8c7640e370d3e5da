import torch
from torch import nn

photo = torch.zeros(143, 214, 3)  # H, W, C, as PIL and NumPy have it
nn.Conv2d(3, 1, kernel_size=3)(photo)
#! RuntimeError: Given groups=1, weight of size [1, 3, 3, 3], expected input[1, 143, 214, 3] to have 3 channels, but got 143 channels instead
