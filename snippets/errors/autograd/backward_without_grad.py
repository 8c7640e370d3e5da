import torch

w = torch.ones(2)
loss = (w * 3).sum()
loss.backward()
#! RuntimeError: element 0 of tensors does not require grad and does not have a grad_fn
