import torch
from torch import nn

COUNT = 64 * 16 + 16 + 16 * 10 + 10


def came_of(net):
    """Return the shape that a net gives, or how it fails."""
    try:
        return str(tuple(net(torch.ones(3, 8, 8)).shape))
    except (RuntimeError, AttributeError) as error:
        return str(error).splitlines()[0]


def check(answer):
    net = answer.call("Net")
    if not isinstance(net, nn.Module):
        answer.wrong("a module", type(net).__name__, read="modules#a-module")
    came = came_of(net)
    if came != "(3, 10)":
        answer.wrong(
            "scores of shape (3, 10)",
            came,
            "a linear layer multiplies the last axis: flatten each image first",
            read="errors/shape#linear-wrong-in-features",
        )
    torch.manual_seed(0)
    images = torch.rand(3, 8, 8)
    with torch.no_grad():
        answer.same(
            "the scores of an image in a batch",
            net(images)[1:2],
            net(images[1:2]),
            "each image is to be one row of 64 pixels: flatten(1) keeps the batch",
            read="errors/shape#linear-wrong-in-features",
        )
    count = sum(one.numel() for one in net.parameters())
    if count != COUNT:
        answer.wrong(
            f"{COUNT} parameters",
            str(count),
            "a module does not look into a plain list: use `nn.ModuleList`",
            read="errors/silent#layers-in-a-list",
        )
