import torch

d = torch.arange(4)
d.to(Torch.Float64)
#! NameError: name 'Torch' is not defined. Did you mean: 'torch'?
