import torch
from torch.nn import functional as F


def check(answer):
    scores = torch.tensor([[2.0, 0.0, 1.0], [0.5, 1.5, -1.0], [0.0, 0.0, 3.0]])
    targets = torch.tensor([[0, 0, 1], [1, 0, 0], [1, 0, 0]])
    came = answer.call(
        "loss", scores, targets, read="errors/loss#cross-entropy-target-2d"
    )
    labels = targets.argmax(dim=1)
    why = "the number of a class is the place of the 1 in its row"
    turned = F.cross_entropy(scores, targets.argmax(dim=0))
    if isinstance(came, torch.Tensor) and torch.allclose(came, turned):
        why = "dim=0 looks for the 1 in each column: it names samples, not classes"
    elif isinstance(came, torch.Tensor) and came < F.cross_entropy(
        scores, labels
    ):
        why = "a mean over the samples, each of which has one class"
    answer.same(
        "the loss",
        came,
        F.cross_entropy(scores, labels),
        why,
        read="errors/loss#cross-entropy-target-2d",
    )
