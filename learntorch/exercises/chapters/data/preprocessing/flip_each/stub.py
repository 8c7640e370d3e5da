"""Flip some

Write `flip(images, coins)`. `images` has the shape (count, channels, height, width), `coins` holds a
boolean for each image. Images whose coin is true are mirrored from left to right, the others stay;
`images` itself is not changed.
"""

import torch


def flip(images, coins): ...


images = torch.arange(4).reshape(2, 1, 1, 2)
print(flip(images, torch.tensor([True, False])))
