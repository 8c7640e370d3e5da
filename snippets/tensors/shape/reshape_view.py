import torch

x = torch.arange(6)
X = x.reshape(2, 3)
print(X.data_ptr() == x.data_ptr())
#> True
X[0, 0] = 100
print(x)
#> tensor([100,   1,   2,   3,   4,   5])
