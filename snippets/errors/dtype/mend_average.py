import torch


def average(counts):
    return counts.mean(dtype=torch.float32)


print(average(torch.tensor([1, 2, 6])))
#> tensor(3.)
