import torch

x = torch.tensor([0.5, 1.5])
y = torch.tensor([4, 2])
torch.matmul(x, y)
#! RuntimeError: dot : expected both vectors to have same dtype, but found Float and Long
