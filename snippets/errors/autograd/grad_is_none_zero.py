import torch

w = torch.ones(2, requires_grad=True)
w.grad.zero_()
#! AttributeError: 'NoneType' object has no attribute 'zero_'
