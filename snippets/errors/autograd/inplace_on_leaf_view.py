import torch

w = torch.ones(2, requires_grad=True)
w[0] = 5.0
#! RuntimeError: a view of a leaf Variable that requires grad is being used in an in-place operation.
