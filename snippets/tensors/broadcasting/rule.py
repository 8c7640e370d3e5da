import torch

print(torch.broadcast_shapes((3, 1), (1, 2)))
#> torch.Size([3, 2])
print(torch.broadcast_shapes((3, 4), (4,)))
#> torch.Size([3, 4])
print(torch.broadcast_shapes((3, 4), ()))
#> torch.Size([3, 4])
print(torch.broadcast_shapes((5, 1, 4), (3, 1)))
#> torch.Size([5, 3, 4])
print(torch.broadcast_shapes((1,), (0,)))
#> torch.Size([0])
