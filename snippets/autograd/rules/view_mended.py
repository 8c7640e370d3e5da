import torch

w = torch.tensor([1.0, 2.0], requires_grad=True)
with torch.no_grad():
    w[0] = 0.0
print(w)
#> tensor([0., 2.], requires_grad=True)
