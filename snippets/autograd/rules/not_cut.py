import torch

w = torch.tensor([1.0, 1.0], requires_grad=True)
x = torch.tensor([1.0, 2.0])
prediction = w @ x
print(prediction.grad_fn.name())
#> DotBackward0
loss = (prediction - 5) ** 2
loss.backward()
print(w.grad)
#> tensor([-4., -8.])
