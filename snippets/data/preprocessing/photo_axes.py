import torch
from sklearn.datasets import load_sample_image
from torch import nn

photo = torch.from_numpy(load_sample_image("flower.jpg").copy())
look = nn.Conv2d(3, 8, kernel_size=3)
look(photo[None].float() / 255)
#! RuntimeError: Given groups=1, weight of size [8, 3, 3, 3], expected input[1, 427, 640, 3] to have 3 channels, but got 427 channels instead
