import torch

w = (torch.ones(2) * 0.1).requires_grad_()
torch.optim.SGD([w], lr=0.1)
print(w.is_leaf)
#> True
