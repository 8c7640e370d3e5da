import torch

w = torch.tensor(2.0, requires_grad=True)
for _ in range(3):
    w.grad.zero_()
    loss = 3 * w
    loss.backward()
#! AttributeError: 'NoneType' object has no attribute 'zero_'
