import torch
from torch import nn


def shift(images, most=1):
    """Move each image by up to `most` pixels; what comes in is black."""
    height, width = images.shape[-2:]
    padded = nn.functional.pad(images, [most] * 4)
    moved = torch.empty_like(images)
    for number, image in enumerate(padded):
        top, left = torch.randint(2 * most + 1, (2,)).tolist()
        moved[number] = image[:, top : top + height, left : left + width]
    return moved


torch.manual_seed(2)
image = torch.tensor([[0, 1, 0], [0, 1, 0], [0, 1, 1]])
for moved in shift(image.expand(3, 1, 3, 3)):
    print(moved)
#> tensor([[[0, 0, 0],
#>          [0, 0, 1],
#>          [0, 0, 1]]])
#> tensor([[[0, 0, 1],
#>          [0, 0, 1],
#>          [0, 0, 0]]])
#> tensor([[[0, 0, 1],
#>          [0, 0, 1],
#>          [0, 0, 0]]])
