import torch

x = torch.tensor([1.0, 2, 4, 8])
y = torch.tensor([2.0, 2, 2, 2])
print(x * y)
#> tensor([ 2.,  4.,  8., 16.])
print(x @ y)
#> tensor(30.)
print(torch.matmul(x, y) == (x * y).sum())
#> tensor(True)
