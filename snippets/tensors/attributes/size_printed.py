import torch

x = torch.zeros(3, 4)
print(str(x.size).partition(" at ")[0])
#> <built-in method size of Tensor object
