import torch


def has_negative(x):
    return bool((x < 0).any())


print(has_negative(torch.tensor([1.0, -1.0])))
#> True
