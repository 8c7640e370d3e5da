import torch

w = torch.tensor(2.0, requires_grad=True)
loss = (3 * w - 5) ** 2
loss.backward()
print(f"loss {loss.item():.2f}, gradient {w.grad.item():.2f}")
#> loss 1.00, gradient 6.00
