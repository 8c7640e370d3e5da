import torch

w = torch.ones(2, requires_grad=True)
with torch.no_grad():
    w[0] = 5.0
print(w)
#> tensor([5., 1.], requires_grad=True)
