import torch

print(torch.tensor([1, 2]))
#> tensor([1, 2])
tensor([1, 2])
#! NameError: name 'tensor' is not defined
