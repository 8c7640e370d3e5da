import torch

X = torch.zeros(3)
alias = X
copy = X.clone()
X[0] = 1
print(alias)
#> tensor([1., 0., 0.])
print(copy)
#> tensor([0., 0., 0.])
