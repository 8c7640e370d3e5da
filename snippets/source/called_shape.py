import torch

x = torch.ones(2, 2)
x.shape()
#! TypeError: 'torch.Size' object is not callable
