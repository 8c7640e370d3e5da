import torch

print(torch.broadcast_shapes((8, 1, 6), (7, 1)))
#> torch.Size([8, 7, 6])
print(torch.broadcast_shapes((2, 1), (3,)))
#> torch.Size([2, 3])
torch.broadcast_shapes((2, 3), (3, 1))
#! RuntimeError: Attempting to broadcast a dimension of length 3 at -2! Mismatching argument at index 1 had (3, 1); but expected shape should be broadcastable to [2, 3]
