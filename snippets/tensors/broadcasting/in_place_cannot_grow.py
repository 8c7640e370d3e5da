import torch

a = torch.zeros(3, 1)
b = torch.ones(1, 2)
print((a + b).shape)
#> torch.Size([3, 2])
a += b
#! RuntimeError: output with shape [3, 1] doesn't match the broadcast shape [3, 2]
