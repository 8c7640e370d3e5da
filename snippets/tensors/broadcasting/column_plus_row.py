import torch

a = torch.arange(3).reshape(3, 1)
b = torch.arange(2).reshape(1, 2)
print(a)
#> tensor([[0],
#>         [1],
#>         [2]])
print(b)
#> tensor([[0, 1]])
print(a + b)
#> tensor([[0, 1],
#>         [1, 2],
#>         [2, 3]])
print((a + b).shape)
#> torch.Size([3, 2])
