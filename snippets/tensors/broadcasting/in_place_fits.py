import torch

X = torch.zeros(3, 2)
X += torch.tensor([1.0, 2.0])
print(X)
#> tensor([[1., 2.],
#>         [1., 2.],
#>         [1., 2.]])
