import torch

X = torch.arange(12, dtype=torch.float32).reshape(3, 4)
X.shum(dim=0, keepdim=True)
#! AttributeError: 'Tensor' object has no attribute 'shum'. Did you mean: 'sum'?
