import torch

x = torch.arange(12)
print(x)
#> tensor([ 0,  1,  2,  3,  4,  5,  6,  7,  8,  9, 10, 11])
print(type(x))
#> <class 'torch.Tensor'>
print(x.shape)  # an attribute: no parentheses
#> torch.Size([12])
print(x.numel())  # a method: the number of all elements
#> 12
print(x.dtype)
#> torch.int64
