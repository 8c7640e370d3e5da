import torch

rows = [torch.ones(2), torch.zeros(2)]
torch.tensor(rows)
#! ValueError: only one element tensors can be converted to Python scalars
