import torch
from torch.nn import functional as F


def check(answer):
    scores, labels = (
        torch.tensor([[2.0], [-1.0], [0.5]]),
        torch.tensor([1, 0, 0]),
    )
    shapes = (
        "scores and labels are to have one shape, and labels are to be floats"
    )
    came = answer.call(
        "loss", scores, labels, why=shapes, read="errors/loss#bce-size-mismatch"
    )
    flat = scores[:, 0]
    expected = F.binary_cross_entropy_with_logits(flat, labels.float())
    why = "mean over the samples of the loss of each score with its own label"
    squashed = F.binary_cross_entropy_with_logits(
        flat.sigmoid(), labels.float()
    )
    if isinstance(came, torch.Tensor) and torch.allclose(came, squashed):
        why = "the loss with logits takes the sigmoid itself: you took it twice"
    answer.same(
        "the loss", came, expected, why, read="errors/loss#bce-size-mismatch"
    )
    one = answer.call(
        "loss",
        scores[:1],
        labels[:1],
        why="`squeeze()` takes every axis of size 1 away, and of one sample the batch, too: name the axis",
        read="errors/loss#bce-size-mismatch",
    )
    answer.same(
        "the loss of one sample",
        one,
        F.binary_cross_entropy_with_logits(scores[0], labels[:1].float()),
        read="errors/loss#bce-size-mismatch",
    )
