import torch

x = torch.tensor([1, 2])
if x == torch.tensor([1, 3]):
    print("equal")
#! RuntimeError: Boolean value of Tensor with more than one value is ambiguous
