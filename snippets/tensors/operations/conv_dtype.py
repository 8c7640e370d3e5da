import torch
from torch import nn

photo = torch.zeros(3, 143, 214, dtype=torch.uint8)
nn.Conv2d(3, 1, kernel_size=3)(photo)
#! RuntimeError: Input type (unsigned char) and bias type (float) should be the same
