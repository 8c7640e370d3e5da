import torch
from torch import nn


def check(answer):
    torch.manual_seed(0)
    layer, images = nn.Linear(784, 10), torch.rand(3, 28, 28)
    came = answer.call(
        "scores",
        layer,
        images,
        shown="scores(layer, images)",
        why="each image is to be one row of 784 pixels; axis 0, the batch, stays",
        read="errors/shape#linear-wrong-in-features",
    )
    with torch.no_grad():
        expected = layer(images.reshape(3, 784))
    why = "the pixels of an image are to follow each other row by row"
    answer.same(
        "the scores",
        came,
        expected,
        why,
        read="errors/shape#linear-wrong-in-features",
    )
