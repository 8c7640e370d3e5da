import torch


def prepared(photo):
    return photo.permute(2, 0, 1)[None] / 255


photo = torch.full((2, 4, 3), 255, dtype=torch.uint8)
x = prepared(photo)
print(x.shape, x.dtype, x.max())
#> torch.Size([1, 3, 2, 4]) torch.float32 tensor(1.)
