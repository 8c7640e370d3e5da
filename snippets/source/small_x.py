import torch

x = torch.ones(3)
print(X.sum())
#! NameError: name 'X' is not defined. Did you mean: 'x'?
