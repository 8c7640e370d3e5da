import torch
from torch import nn


def check(answer):
    torch.manual_seed(0)
    conv = nn.Conv2d(3, 8, 3)
    photo = torch.randint(256, (5, 6, 3), dtype=torch.uint8)
    came = answer.call(
        "filtered",
        conv,
        photo,
        shown="filtered(conv, photo)",
        why="a layer wants (batch, channels, height, width), as floats",
        read="errors/shape#conv-wrong-channels",
    )
    with torch.no_grad():
        expected = conv(photo.permute(2, 0, 1)[None] / 255)
        unscaled = conv(photo.permute(2, 0, 1)[None].float())
    same_shape = isinstance(came, torch.Tensor) and came.shape == expected.shape
    if same_shape and torch.allclose(came, unscaled, rtol=1e-4):
        why = "divide by 255: the filters expect 0 to 1"
        answer.same(
            "the output",
            came,
            expected,
            why,
            read="errors/dtype#conv-uint8-image",
        )
    why = "the axes are to be permuted: a reshape tears the colors apart"
    answer.same(
        "the output",
        came,
        expected,
        why,
        read="errors/shape#conv-wrong-channels",
    )
