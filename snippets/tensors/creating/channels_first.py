import torch


def blank(height, width):
    return torch.zeros(3, height, width, dtype=torch.uint8)


image = blank(2, 5)
print(image.shape, image.dtype)
#> torch.Size([3, 2, 5]) torch.uint8
