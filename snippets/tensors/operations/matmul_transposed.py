import torch

a = torch.ones(2, 3)
b = torch.ones(2, 3)
print((a @ b.T).shape, (a.T @ b).shape)
#> torch.Size([2, 2]) torch.Size([3, 3])
print(a @ b.T)
#> tensor([[3., 3.],
#>         [3., 3.]])
