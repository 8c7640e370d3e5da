import torch


def squared_loss(prediction, target):
    if prediction.shape != target.shape:
        raise ValueError(
            f"prediction {tuple(prediction.shape)} and "
            f"target {tuple(target.shape)} differ in shape"
        )
    return ((prediction - target) ** 2).mean()


print(squared_loss(torch.ones(3), torch.zeros(3)))
#> tensor(1.)
try:
    squared_loss(torch.ones(3, 1), torch.zeros(3))
except ValueError as error:
    print(error)
#> prediction (3, 1) and target (3,) differ in shape
