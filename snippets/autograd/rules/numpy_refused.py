import torch

w = torch.tensor([1.0, 2.0], requires_grad=True)
w.numpy()
#! RuntimeError: Can't call numpy() on Tensor that requires grad. Use tensor.detach().numpy() instead.
