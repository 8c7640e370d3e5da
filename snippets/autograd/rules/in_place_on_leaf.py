import torch

w = torch.tensor([1.0, 2.0], requires_grad=True)
loss = (w**2).sum()
loss.backward()
w -= 0.1 * w.grad
#! RuntimeError: a leaf Variable that requires grad is being used in an in-place operation.
