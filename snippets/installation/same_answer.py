import torch


def works(size):
    x = torch.ones(size, size)
    return bool((x @ x == size).all())


print(works(100))
#> True
