import torch

X = torch.arange(12, dtype=torch.float32).reshape(3, 4)
Y = torch.ones(3, 4)
memory = X.data_ptr()

X[:] = X + Y
print(X.data_ptr() == memory)
#> True
X += Y
print(X.data_ptr() == memory)
#> True
X = X + Y
print(X.data_ptr() == memory)
#> False
