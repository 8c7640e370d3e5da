import torch

x = torch.ones(2, 2)
x.reshape(3, 4)
#! RuntimeError: shape '[3, 4]' is invalid for input of size 4
