import torch

torch.zeros(2).cuda()
#! AssertionError: Torch not compiled with CUDA enabled
