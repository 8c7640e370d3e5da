import torch

x = torch.zeros(3, 4)
print(x.shape())
#! TypeError: 'torch.Size' object is not callable
