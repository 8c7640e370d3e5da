import torch

torch.tensor([1, 2], requires_grad=True)
#! RuntimeError: Only Tensors of floating point and complex dtype can require gradients
