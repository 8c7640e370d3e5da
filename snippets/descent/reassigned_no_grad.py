import torch

w = torch.tensor(1.0, requires_grad=True)
loss = (w * 3 - 6) ** 2
loss.backward()
with torch.no_grad():
    w = w - 0.01 * w.grad
print(w, w.requires_grad)
#> tensor(1.1800) False
w.grad.zero_()
#! AttributeError: 'NoneType' object has no attribute 'zero_'
