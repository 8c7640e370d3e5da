import torch

prices = torch.ones(3)
counts = torch.ones(4)
print((prices + counts[:3]).shape)  # each price with its count
#> torch.Size([3])
print((prices[:, None] + counts).shape)  # each price with every count
#> torch.Size([3, 4])
