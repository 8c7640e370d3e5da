import torch

x = torch.tensor([1.0, 2.0, 3.0])
row, column = x.unsqueeze(0), x.unsqueeze(1)
print(row.shape, column.shape)
#> torch.Size([1, 3]) torch.Size([3, 1])
print(row)
#> tensor([[1., 2., 3.]])
print(column)
#> tensor([[1.],
#>         [2.],
#>         [3.]])
print(row.squeeze(0).shape)
#> torch.Size([3])
print(column.squeeze(0).shape)
#> torch.Size([3, 1])
