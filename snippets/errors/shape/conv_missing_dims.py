import torch
from torch import nn

image = torch.zeros(28, 28)
nn.Conv2d(1, 16, kernel_size=3)(image)
#! RuntimeError: Expected 3D (unbatched) or 4D (batched) input to conv2d, but got input of size: [28, 28]
