import torch

w = torch.tensor(2.0, requires_grad=True)
loss = (w * w).item()
loss = torch.tensor(loss, requires_grad=True)
loss.backward()  # runs, and ends at a leaf that is the loss itself
print(loss.grad, w.grad)
#> tensor(1.) None
