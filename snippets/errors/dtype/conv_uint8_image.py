import torch
from torch import nn

image = torch.full((1, 3, 8, 8), 255, dtype=torch.uint8)
nn.Conv2d(3, 4, kernel_size=3)(image)
#! RuntimeError: Input type (unsigned char) and bias type (float) should be the same
