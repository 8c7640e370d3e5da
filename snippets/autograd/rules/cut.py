import torch

w = torch.tensor([1.0, 1.0], requires_grad=True)
x = torch.tensor([1.0, 2.0])
prediction = torch.tensor((w @ x).item())  # a new tensor without a past
loss = (prediction - 5) ** 2
loss.backward()
#! RuntimeError: element 0 of tensors does not require grad and does not have a grad_fn
