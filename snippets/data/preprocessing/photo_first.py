import torch
from sklearn.datasets import load_sample_image
from torch import nn

photo = torch.from_numpy(load_sample_image("flower.jpg").copy())
look = nn.Conv2d(3, 8, kernel_size=3)
look(photo.permute(2, 0, 1)[None])
#! RuntimeError: Input type (unsigned char) and bias type (float) should be the same
