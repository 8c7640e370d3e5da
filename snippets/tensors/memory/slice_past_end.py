import torch

X = torch.arange(12).reshape(3, 4)
print(X[10:])
#> tensor([], size=(0, 4), dtype=torch.int64)
print(X[10:].shape)
#> torch.Size([0, 4])
