import torch

X = torch.arange(12, dtype=torch.float32).reshape(3, 4)
Z = torch.tensor([[2, 1, 4, 3], [1, 2, 3, 4], [4, 3, 2, 1]])
print(Z.dtype)
#> torch.int64
print(torch.cat((X, Z)).dtype)
#> torch.float32
