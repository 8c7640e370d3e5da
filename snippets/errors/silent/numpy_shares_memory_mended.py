import torch

x = torch.ones(3)
kept = x.numpy().copy()
x += 1
print(kept)
#> [1. 1. 1.]
