import torch

x = torch.arange(4)
x.reshape(3, 4)
#! RuntimeError: shape '[3, 4]' is invalid for input of size 4
