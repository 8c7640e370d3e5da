import torch

w = torch.tensor(2.0, requires_grad=True)
loss = (w * w).item()
loss.backward()
#! AttributeError: 'float' object has no attribute 'backward'
