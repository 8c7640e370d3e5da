import torch

w = torch.ones(2, requires_grad=True)
w -= 0.1
#! RuntimeError: a leaf Variable that requires grad is being used in an in-place operation.
