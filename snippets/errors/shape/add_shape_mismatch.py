import torch

prices = torch.ones(3)
counts = torch.ones(4)
prices + counts
#! RuntimeError: The size of tensor a (3) must match the size of tensor b (4) at non-singleton dimension 0
