import torch

torch.ones(2).cuda()
#! AssertionError: Torch not compiled with CUDA enabled
