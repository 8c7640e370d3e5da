import torch

X = torch.zeros(2, 3)
V = X[0]
X += 1
print(V)
#> tensor([1., 1., 1.])
X = X + 1
print(V)
#> tensor([1., 1., 1.])
print(X[0])
#> tensor([2., 2., 2.])
