import torch


def blank(height, width):
    return torch.zeros(3, height, width)
#! NotYet: expected: blank(4, 6) of dtype torch.uint8
#! came:     torch.float32
#! why:      say the dtype at creation; zeros are float32 by default
#! read:     tensors/creating/#a-picture-is-a-tensor-with-three-axes on the site
