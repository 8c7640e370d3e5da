import torch

X = torch.arange(12, dtype=torch.float32).reshape(3, 4)
totals = X.sum(dim=1, keepdim=True)
print(totals.shape)
#> torch.Size([3, 1])
print(totals)
#> tensor([[ 6.],
#>         [22.],
#>         [38.]])
shares = X / totals
print(shares.sum(dim=1))
#> tensor([1., 1., 1.])
