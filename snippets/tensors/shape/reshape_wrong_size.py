import torch

x = torch.ones(2, 2, dtype=torch.float16)
print(x.numel())
#> 4
x.reshape(3, 4)
#! RuntimeError: shape '[3, 4]' is invalid for input of size 4
