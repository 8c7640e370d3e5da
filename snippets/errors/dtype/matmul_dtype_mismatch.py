import torch

price = torch.ones(2)
count = torch.tensor([2, 2])
price @ count
#! RuntimeError: dot : expected both vectors to have same dtype, but found Float and Long
