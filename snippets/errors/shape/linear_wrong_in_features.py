import torch
from torch import nn

images = torch.zeros(32, 28, 28)
nn.Linear(784, 10)(images)
#! RuntimeError: mat1 and mat2 shapes cannot be multiplied (896x28 and 784x10)
