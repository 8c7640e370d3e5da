import torch
from torch import nn

gray = torch.zeros(8, 1, 28, 28)
nn.Conv2d(3, 16, kernel_size=3)(gray)
#! RuntimeError: Given groups=1, weight of size [16, 3, 3, 3], expected input[8, 1, 28, 28] to have 3 channels, but got 1 channels instead
