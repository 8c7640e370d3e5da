import torch

x = torch.arange(4)
print(x.reshape(2, -1).shape)  # -1: whatever is left
#> torch.Size([2, 2])
print(x.expand(3, 4).shape)  # if the same 4 were meant three times
#> torch.Size([3, 4])
