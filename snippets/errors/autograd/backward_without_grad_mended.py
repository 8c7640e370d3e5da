import torch

w = torch.ones(2, requires_grad=True)
loss = (w * 3).sum()
loss.backward()
print(w.grad)
#> tensor([3., 3.])
