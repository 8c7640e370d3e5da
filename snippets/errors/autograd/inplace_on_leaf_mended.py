import torch

w = torch.ones(2, requires_grad=True)
with torch.no_grad():
    w -= 0.1
print(w)
#> tensor([0.9000, 0.9000], requires_grad=True)
