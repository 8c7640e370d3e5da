import torch

w = torch.ones(2, requires_grad=True)
w.numpy()
#! RuntimeError: Can't call numpy() on Tensor that requires grad. Use tensor.detach().numpy() instead.
