import torch

torch.manual_seed(7)
images = torch.rand(6, 1, 8, 8)


def flipped(new):
    return [not torch.equal(*pair) for pair in zip(images, new, strict=True)]


once = images.flip(3) if torch.rand(()) < 0.5 else images
print(flipped(once))
#> [False, False, False, False, False, False]

each = torch.rand(6, 1, 1, 1) < 0.5
print(flipped(torch.where(each, images.flip(3), images)))
#> [False, True, False, False, False, True]
