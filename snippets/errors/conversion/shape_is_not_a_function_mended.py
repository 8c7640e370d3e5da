import torch

x = torch.ones(2, 3)
print(x.shape, x.size())
#> torch.Size([2, 3]) torch.Size([2, 3])
