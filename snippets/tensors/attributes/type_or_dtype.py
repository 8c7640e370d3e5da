import torch

x = torch.arange(4)
print(type(x))
#> <class 'torch.Tensor'>
print(x.dtype)
#> torch.int64
print(x.type())
#> torch.LongTensor
print(str(x.type).partition(" at ")[0])
#> <built-in method type of Tensor object
