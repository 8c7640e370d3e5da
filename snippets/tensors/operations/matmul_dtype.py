import torch

x = torch.tensor([1.0, 2, 4, 8])
y = torch.tensor([2, 2, 2, 2])
torch.matmul(x, y)
#! RuntimeError: dot : expected both vectors to have same dtype, but found Float and Long
