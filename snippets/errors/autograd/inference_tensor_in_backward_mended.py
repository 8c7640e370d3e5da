import torch

w = torch.ones(2, requires_grad=True)
with torch.no_grad():
    x = torch.ones(2)
(w * x).sum().backward()
print(w.grad)
#> tensor([1., 1.])
