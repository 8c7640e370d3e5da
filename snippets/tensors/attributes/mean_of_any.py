import torch


def mean(x):
    return x.mean() if x.is_floating_point() else x.mean(dtype=torch.float32)


print(mean(torch.tensor([1, 2])))
#> tensor(1.5000)
print(mean(torch.tensor([1.0, 2.0], dtype=torch.float64)))
#> tensor(1.5000, dtype=torch.float64)
