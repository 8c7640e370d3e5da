import torch
import torch.nn.functional as F


def check(answer):
    torch.manual_seed(0)
    scores = torch.randn(6, 4)
    classes = torch.tensor([0, 3, 1, 2, 3, 0])
    labels = (classes + 1.0)[:, None]
    came = answer.call("loss", scores, labels, shown="loss(scores, labels)")
    first = F.cross_entropy(scores, torch.zeros_like(classes))
    clamped = F.cross_entropy(scores, (classes + 1).clamp(max=3))
    why = "the classes of `cross_entropy` are (N,), int64, and begin with 0"
    if isinstance(came, torch.Tensor) and torch.allclose(came, first):
        why = "`argmax` of a column is 0 everywhere, so every label became 0"
    elif isinstance(came, torch.Tensor) and torch.allclose(came, clamped):
        why = "clamping makes two classes one; subtract 1 instead"
    expected = F.cross_entropy(scores, classes)
    answer.same(
        "the loss", came, expected, why, read="errors/loss#target-out-of-bounds"
    )
    answer.same(
        "the loss of one sample",
        answer.call(
            "loss",
            scores[:1],
            labels[:1],
            why="`squeeze()` takes every axis of size 1 away, and of one sample the batch, too: name the axis",
        ),
        F.cross_entropy(scores[:1], classes[:1]),
        read="errors/loss#target-out-of-bounds",
    )
