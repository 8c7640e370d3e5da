import torch

X = torch.arange(6).reshape(2, 3)
flat = X.T.reshape(6)
print(flat)
#> tensor([0, 3, 1, 4, 2, 5])
print(flat.data_ptr() == X.data_ptr())
#> False
flat[0] = 100
print(X)
#> tensor([[0, 1, 2],
#>         [3, 4, 5]])
