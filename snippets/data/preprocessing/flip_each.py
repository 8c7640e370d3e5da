import torch


def flip(images, coins):
    return torch.where(coins[:, None, None, None], images.flip(3), images)


images = torch.arange(4).reshape(2, 1, 1, 2)
print(flip(images, torch.tensor([True, False])))
#> tensor([[[[1, 0]]],
#>
#>
#>         [[[2, 3]]]])
