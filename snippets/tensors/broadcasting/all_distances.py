import torch


def distances(x, y):
    difference = x[:, None] - y  # (n, m, d)
    return (difference**2).sum(dim=-1).sqrt()


x = torch.tensor([[0.0, 0.0], [3.0, 4.0]])
print(distances(x, x))
#> tensor([[0., 5.],
#>         [5., 0.]])
