import torch

torch.randint(100, (2, 2), dtype=torch.intt64)
#! AttributeError: module 'torch' has no attribute 'intt64'
