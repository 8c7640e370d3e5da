import torch

x = torch.tensor(0.1, dtype=torch.float64) + 0.2
print(x == 0.3)
#> tensor(False)
