import torch

torch.tensor([[1, 2], [3, 4, 5]])
#! ValueError: expected sequence of length 2 at dim 1 (got 3)
