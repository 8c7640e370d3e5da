import torch

w = torch.tensor(2.0, requires_grad=True)
loss = w * w
loss.backward()
print(loss.item())
#> 4.0
