import torch

w = torch.tensor([1.0, 1.0])
x = torch.tensor([1.0, 2.0])
loss = (w @ x - 5) ** 2
loss.backward()
#! RuntimeError: element 0 of tensors does not require grad and does not have a grad_fn
