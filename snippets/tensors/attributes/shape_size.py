import torch

x = torch.zeros(3, 4)
print(x.shape, x.size(), x.shape == x.size())
#> torch.Size([3, 4]) torch.Size([3, 4]) True
print(x.shape[1], x.size(dim=1))
#> 4 4

rows, columns = x.shape
print(rows, columns, len(x))
#> 3 4 3
