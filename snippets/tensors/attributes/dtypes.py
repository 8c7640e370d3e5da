import torch

print(torch.ones(2, 2).dtype)
#> torch.float32
print(torch.ones(2, 2, dtype=torch.int).dtype)
#> torch.int32
print(torch.ones(2, 2, dtype=torch.double).dtype)
#> torch.float64
print(torch.ones(2, 2, dtype=torch.float16).dtype)
#> torch.float16
