import torch

x = torch.arange(6).reshape(2, 3)
x.T.view(6)
#! RuntimeError: view size is not compatible with input tensor's size and stride (at least one dimension spans across two contiguous subspaces). Use .reshape(...) instead.
