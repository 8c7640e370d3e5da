import torch

torch.ones(2, 3).shape()
#! TypeError: 'torch.Size' object is not callable
