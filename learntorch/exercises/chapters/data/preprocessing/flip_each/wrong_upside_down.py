import torch


def flip(images, coins):
    return torch.where(coins[:, None, None, None], images.flip(2), images)
#! NotYet: expected: the images = [0.4963, 0.7682, 0.08848, 0.132, 0.3074, 0.6341, ...] in shape (4, 3, 2, 5)
#! came:     [0.4963, 0.7682, 0.08848, 0.132, 0.3074, 0.6341, ...] in shape (4, 3, 2, 5)
#! why:      these stand on their heads: left and right are the last axis
#! read:     data/preprocessing/#three-traps on the site
