import torch

X = torch.zeros(2, 3)
Z = torch.ones(2, 4)
print(torch.cat((X, Z), dim=1).shape)
#> torch.Size([2, 7])
torch.cat((X, Z), dim=0)
#! RuntimeError: Sizes of tensors must match except in dimension 0. Expected size 3 but got size 4 for tensor number 1 in the list.
