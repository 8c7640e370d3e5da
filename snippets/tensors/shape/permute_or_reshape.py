import torch

X = torch.arange(6).reshape(2, 3)
print(X)
#> tensor([[0, 1, 2],
#>         [3, 4, 5]])
print(X.T)
#> tensor([[0, 3],
#>         [1, 4],
#>         [2, 5]])
print(X.reshape(3, 2))
#> tensor([[0, 1],
#>         [2, 3],
#>         [4, 5]])
print(torch.equal(X.T, X.permute(1, 0)))
#> True
