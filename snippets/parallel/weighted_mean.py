import torch


def whole_gradient(gradients, counts):
    parts = [grad * n for grad, n in zip(gradients, counts, strict=True)]
    return sum(parts) / sum(counts)


means = [torch.tensor([2.0, 0.0]), torch.tensor([10.0, 4.0])]
print(whole_gradient(means, [3, 1]))
#> tensor([4., 1.])
