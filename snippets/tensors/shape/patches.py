import torch


def patches(image, size):
    height, width = image.shape
    cut = image.reshape(height // size, size, width // size, size)
    return cut.permute(0, 2, 1, 3).reshape(-1, size, size)


print(patches(torch.arange(16).reshape(4, 4), 2)[:2])
#> tensor([[[0, 1],
#>          [4, 5]],
#>
#>         [[2, 3],
#>          [6, 7]]])
