import torch

x = torch.arange(4.0)
x.shum()
#! AttributeError: 'Tensor' object has no attribute 'shum'. Did you mean: 'sum'?
