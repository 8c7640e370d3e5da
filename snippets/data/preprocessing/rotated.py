import math

import torch
from sklearn.datasets import load_digits
from torch import nn

from learntorch.mosaic import mosaic


def rotate(images, most=15.0):
    """Turn each image by up to `most` degrees around its middle."""
    angle = (2 * torch.rand(len(images)) - 1) * math.radians(most)
    zero = torch.zeros_like(angle)
    rows = [angle.cos(), -angle.sin(), zero], [angle.sin(), angle.cos(), zero]
    matrices = torch.stack([torch.stack(row, dim=1) for row in rows], dim=1)
    places = nn.functional.affine_grid(
        matrices, list(images.shape), align_corners=False
    )
    return nn.functional.grid_sample(images, places, align_corners=False)


torch.manual_seed(0)
images = torch.tensor(load_digits().images[:8, None], dtype=torch.float32)
turned = rotate(images, most=30)
print(turned.shape)
#> torch.Size([8, 1, 8, 8])
mosaic(torch.cat([images, turned]), scale=5).save("turned.png")

same = rotate(images, most=0)
print(torch.allclose(same, images, atol=1e-4))
#> True
