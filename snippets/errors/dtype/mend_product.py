import torch


def product(a, b):
    return a @ b.to(a.dtype)


print(product(torch.ones(2, 2), torch.tensor([[1, 2], [3, 4]])))
#> tensor([[4., 6.],
#>         [4., 6.]])
