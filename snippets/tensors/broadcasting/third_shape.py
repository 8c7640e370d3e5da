import torch

a, b, c = torch.ones(3, 1), torch.ones(4), torch.ones(2, 1, 1)
print((a + b + c).shape)
#> torch.Size([2, 3, 4])
print((a + b + torch.ones(2, 3, 4)).shape)
#> torch.Size([2, 3, 4])
