import torch

x = torch.ones(2)
scalar = torch.tensor(1.0, dtype=torch.float64)
print((x + scalar).dtype)
#> torch.float32
print((x + scalar.reshape(1)).dtype)
#> torch.float64
