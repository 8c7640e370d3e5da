import torch

torch.randn(128, 128, dtype=torch.intt64)
#! AttributeError: module 'torch' has no attribute 'intt64'
