import torch

w = torch.tensor([1.0, 1.0], requires_grad=True)
x = torch.tensor([1.0, 2.0])
loss = (w @ x - 5) ** 2
loss.backward()
print(w.grad, 2 * (1 + 2 - 5) * x)
#> tensor([-4., -8.]) tensor([-4., -8.])
