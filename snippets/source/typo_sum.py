import torch

torch.ones(3, 4).shum(dim=0)
#! AttributeError: 'Tensor' object has no attribute 'shum'. Did you mean: 'sum'?
