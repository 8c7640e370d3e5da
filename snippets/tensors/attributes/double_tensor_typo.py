import torch

d = torch.arange(4)
torch.DoubletTensor(d + 0.1)
#! AttributeError: module 'torch' has no attribute 'DoubletTensor'
