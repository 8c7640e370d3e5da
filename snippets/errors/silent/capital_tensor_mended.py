import torch

x = torch.tensor(3)
print(x.shape, x.dtype)
#> torch.Size([]) torch.int64
