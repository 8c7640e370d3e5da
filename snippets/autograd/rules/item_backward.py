import torch

w = torch.tensor(2.0, requires_grad=True)
loss = (3 * w - 5) ** 2
loss = loss.item()
loss.backward()
#! AttributeError: 'float' object has no attribute 'backward'
