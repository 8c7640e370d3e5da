import torch

w = torch.tensor([1.0, 1.0], requires_grad=True)
x = torch.tensor([1.0, 2.0])
prediction = torch.tensor((w @ x).item())
loss = (prediction - 5) ** 2
loss.requires_grad = True  # silences the error
loss.backward()
print(loss.grad, w.grad)
#> tensor(1.) None
