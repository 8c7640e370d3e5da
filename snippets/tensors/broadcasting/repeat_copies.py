import torch

b = torch.arange(2).reshape(1, 2)
print(b.expand(3, 2).stride(), b.expand(3, 2).untyped_storage().nbytes())
#> (0, 1) 16
print(b.repeat(3, 1).stride(), b.repeat(3, 1).untyped_storage().nbytes())
#> (2, 1) 48
