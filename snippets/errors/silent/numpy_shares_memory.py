import torch

x = torch.ones(3)
kept = x.numpy()
x += 1
print(kept)
#> [2. 2. 2.]
