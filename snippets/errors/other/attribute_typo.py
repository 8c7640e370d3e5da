import torch

torch.ones(2, dtype=torch.flat32)
#! AttributeError: module 'torch' has no attribute 'flat32'
