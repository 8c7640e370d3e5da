import torch


def blank(height, width):
    return torch.zeros(height, width, 3, dtype=torch.uint8)
#! NotYet: expected: blank(4, 6) of shape (3, 4, 6)
#! came:     shape (4, 6, 3)
#! why:      PyTorch's layers take the channels first: (color, height, width)
#! read:     tensors/creating/#a-picture-is-a-tensor-with-three-axes on the site
