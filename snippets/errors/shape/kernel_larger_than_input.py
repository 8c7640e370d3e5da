import torch
from torch import nn

small = torch.zeros(1, 1, 2, 2)
nn.Conv2d(1, 4, kernel_size=3)(small)
#! RuntimeError: Calculated padded input size per channel: (2 x 2). Kernel size: (3 x 3). Kernel size can't be greater than actual input size
