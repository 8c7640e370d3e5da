import torch

torch.arange(12, dtype=torch.flat32)
#! AttributeError: module 'torch' has no attribute 'flat32'
