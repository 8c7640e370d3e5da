import torch

a = torch.zeros(2, 3)
b = torch.zeros(2, 4)
torch.cat((a, b))
#! RuntimeError: Sizes of tensors must match except in dimension 0. Expected size 3 but got size 4 for tensor number 1 in the list.
