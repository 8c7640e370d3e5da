import torch

a = torch.tensor([[1.5, 2.5], [3.5, 4.5]])
a[0].item()
#! RuntimeError: a Tensor with 2 elements cannot be converted to Scalar
