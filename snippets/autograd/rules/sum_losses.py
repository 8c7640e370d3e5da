import torch


def total(losses):
    summed = 0.0
    for loss in losses:
        summed += loss.item()
    return summed


w = torch.tensor(2.0, requires_grad=True)
print(total(w * number for number in range(4)))
#> 12.0
