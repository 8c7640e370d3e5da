import torch

print(torch.ones(2, dtype=torch.float32).dtype == torch.float)
#> True
