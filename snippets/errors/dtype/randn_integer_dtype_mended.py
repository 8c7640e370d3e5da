import torch

torch.manual_seed(0)
print(torch.randint(0, 10, (2, 3)).dtype)
#> torch.int64
print(torch.randn(2, 3).round().long().dtype)
#> torch.int64
